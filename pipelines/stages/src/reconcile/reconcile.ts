import type { Voorziening, VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { StoredDetail } from '@sociale-kaart/search-index/document/stored-voorziening';
import { asOf } from './as-of.ts';
import { today } from './calendar.ts';
import { kwaliteit } from './kwaliteit.ts';
import { byPrecedence, type Member } from './member.ts';
import { mergeFields, provenance } from './merge-fields.ts';
import { nextChange } from './next-change.ts';
import { reconcileOrganisation } from './organisation.ts';

/** A voorziening as it is published, before the catalogue numbers and dates the change. */
export interface Reconciled {
  voorziening: Omit<Voorziening, 'gewijzigdOp' | 'volgnummer'>;
  detail: StoredDetail;
  /** The day (Europe/Amsterdam) on which time alone makes something else of it; absent when none does. */
  volgendeWissel: string | undefined;
}

/** All that sources say of one thing; `id` is its public id. */
export interface Thing {
  id: string;
  members: readonly [Member, ...Member[]];
  now: Date;
}

/** What the sources say of one thing → one voorziening. Pure; the order of `members` does not matter. */
export function reconcile({ id, members, now }: Thing): Reconciled {
  const ordered = byPrecedence(members);
  const date = today(now);
  const stated = mergeFields(ordered);
  const current = asOf(stated, date);
  const { score, punten } = kwaliteit(current, date);
  const organisatie = reconcileOrganisation(stated.organisatie, ordered);
  return {
    voorziening: {
      id,
      ...published(current),
      organisatie: {
        id: organisatie.id,
        naam: organisatie.naam,
        ...(organisatie.aliassen && { aliassen: organisatie.aliassen }),
        ...(organisatie.afgeleid && { afgeleid: organisatie.afgeleid }),
      },
      bronnen: ordered.map(attribution),
      kwaliteit: { score },
    },
    detail: { organisatie, herkomst: provenance(ordered), punten },
    volgendeWissel: nextChange(stated, date),
  };
}

/** The fields that are published as they are; organisation, page and date of the source have a place of their own. */
function published(inhoud: VoorzieningInhoud): Omit<VoorzieningInhoud, 'organisatie' | 'url' | 'bronGewijzigdOp'> {
  const { organisatie: _organisatie, url: _url, bronGewijzigdOp: _date, ...rest } = inhoud;
  return rest;
}

function attribution({ bron, sleutel, inhoud }: Member): Voorziening['bronnen'][number] {
  return {
    bron: bron.id,
    sleutel,
    ...(inhoud.url !== undefined && { url: inhoud.url }),
    ...(inhoud.bronGewijzigdOp !== undefined && { bronGewijzigdOp: inhoud.bronGewijzigdOp }),
    licentie: bron.licentie,
    naamsvermelding: bron.naamsvermelding,
  };
}

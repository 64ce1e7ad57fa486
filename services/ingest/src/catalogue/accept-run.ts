import type { RunAantallen } from '@sociale-kaart/schemas/run';
import type { AcceptedRun, SourceRecord } from '@sociale-kaart/stages/catalogue';
import { addDays, today } from '@sociale-kaart/stages/reconcile/calendar';
import type { IdLedger } from './id-ledger.ts';
import type { LiveRecord, RecordStore } from './record-store.ts';
import type { Renew } from './things.ts';

export interface AcceptStores {
  records: RecordStore;
  idOf: IdLedger;
  renew: Renew;
}

/** What earlier runs say that this one needs. */
export interface Before {
  /** Day on which the source was last seen and good; absent on a first run. */
  seenGood: string | undefined;
  /** The mapping, the cleaning or the declaration is another one than at the last good run. */
  readDifferently: boolean;
}

type Outcome = 'ongewijzigd' | 'toegevoegd' | 'gewijzigd' | 'verwijderd';

/** Takes a run over; to be called within a transaction. */
export function acceptRun(run: AcceptedRun, stores: AcceptStores, before: Before): Pick<RunAantallen, Outcome> {
  const { records } = stores;
  const bron = run.source.bron.id;
  records.declare(run.source.bron);
  const live = records.live(bron);
  const counts = { ongewijzigd: 0, toegevoegd: 0, gewijzigd: 0, verwijderd: 0 };
  for (const record of run.records) counts[take(record, live.get(record.sleutel))] += 1;
  const seen = new Set(run.records.map(({ sleutel }) => sleutel));
  for (const [sleutel, record] of live) if (!seen.has(sleutel)) counts.verwijderd += leave(sleutel, record);
  return counts;

  function take(record: SourceRecord, known: LiveRecord | undefined): Outcome {
    const id = known?.id ?? stores.idOf(bron, record.sleutel);
    if (known?.sha256 === record.sha256) {
      if (!isKnownSo(record, known)) records.confirm(bron, record);
      return before.readDifferently && stores.renew(id, run.now) ? 'gewijzigd' : 'ongewijzigd';
    }
    records.put(bron, record, id);
    stores.renew(id, run.now);
    return known === undefined ? 'toegevoegd' : 'gewijzigd';
  }

  /** A record without a good version in this run; gives 1 when it goes, 0 when its last good version stays. */
  function leave(sleutel: string, { id, houdbaarTot }: LiveRecord): 0 | 1 {
    const refused = run.afgekeurd.has(sleutel);
    const date = today(run.now);
    const lastDay = houdbaarTot ?? addDays(before.seenGood ?? date, run.source.verloopdagen);
    if (refused && date <= lastDay) {
      if (houdbaarTot === null) records.keepUntil(bron, sleutel, lastDay);
      return 0;
    }
    records.remove(bron, sleutel);
    stores.renew(id, run.now, refused ? TOO_OLD : GONE);
    return 1;
  }
}

/** The live version is good already, and made from the same. */
function isKnownSo({ conceptSha256 }: SourceRecord, known: LiveRecord): boolean {
  return known.houdbaarTot === null && known.conceptSha256 === (conceptSha256 ?? null);
}

/** Of vocabulary `tombstone-reden`: the source still names it, with mistakes, and the last good version is too old. */
export const TOO_OLD = 'ongeldig';
const GONE = 'bij-bron-verwijderd';

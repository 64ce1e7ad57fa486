import { fold } from '@sociale-kaart/dutch-text/fold';
import type { Organisatie, OrganisatieInhoud } from '@sociale-kaart/schemas/organisatie';
import type { Members } from './member.ts';
import { publicId } from './public-id.ts';

/**
 * The organisation behind a thing; `members` are in order of precedence, so the first names it. Where the source has a
 * number and no name (DUO), the things of one organisation agree on its id and each gives it its own name: `afgeleid` says
 * so in every answer, and such a name is no name of the organisation.
 */
export function reconcileOrganisation(inhoud: OrganisatieInhoud, members: Members): Organisatie {
  const bronnen = [...new Set(members.map(({ bron }) => bron.id))].sort();
  return { id: publicId('organisatie', organisationKey(inhoud, members[0].bron.id)), ...inhoud, bronnen };
}

/**
 * What makes two organisations the same: a number of the Handelsregister, the tax office, the government or education;
 * without one, the same name at the same source. A name alone says nothing across sources: there are many `De Brug`.
 */
export function organisationKey({ kvkNummer, rsin, oin, brin, naam }: OrganisatieInhoud, bron: string): string {
  if (kvkNummer !== undefined) return `kvk:${kvkNummer}`;
  if (rsin !== undefined) return `rsin:${rsin}`;
  if (oin !== undefined) return `oin:${oin}`;
  if (brin !== undefined) return `brin:${brin}`;
  return `naam:${bron}:${words(naam)}`;
}

const words = (naam: string): string =>
  fold(naam)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

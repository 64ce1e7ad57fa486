import type { Geography } from '@sociale-kaart/geography/geography';
import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';
import { spacedPostcode } from './address-text.ts';
import { provincieNaam } from './area-text.ts';
import { or } from './listing.ts';

/** How the place of a question was understood, for the reader to check. */
export function placeText(plaats: Plaats, geography: Geography): string {
  if (plaats.provincie !== undefined) return `Provincie ${provincieNaam(plaats.provincie, geography)}`;
  if (plaats.regio !== undefined) return geography.regio(plaats.regio)?.naam ?? plaats.regio;
  const names = plaats.gemeenten.map(({ naam }) => naam);
  if (plaats.postcode === undefined) return `Gemeente ${or(names)}`;
  const certain = plaats.gemeenten.some(({ zeker }) => zeker === 'ja');
  return `Postcode ${spacedPostcode(plaats.postcode)}, ${certain ? '' : 'waarschijnlijk '}gemeente ${or(names)}`;
}

/** What one may mean instead: the name on the button, and what to fill in for it. */
export interface PlaceChoice {
  naam: string;
  waar: string;
}

/**
 * The municipalities to choose from when it is not certain which is meant, and the province of the same name as a
 * municipality (Utrecht, Groningen).
 */
export function placeChoices(plaats: Plaats, geography: Geography): PlaceChoice[] {
  const { gemeenten, hoe } = plaats;
  if ((plaats.provincie ?? plaats.regio) !== undefined) return [];
  if (gemeenten.length > 1) return gemeenten.map(({ naam }) => ({ naam, waar: naam }));
  const provincie = hoe === 'gemeente' ? geography.findProvincie(gemeenten[0]?.naam ?? '') : undefined;
  return provincie ? [{ naam: `Provincie ${provincie.naam}`, waar: `provincie ${provincie.naam}` }] : [];
}

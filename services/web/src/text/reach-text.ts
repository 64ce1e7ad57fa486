import type { Geography } from '@sociale-kaart/geography/geography';
import type { Plaats, Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { areaText, gemeenteNaam, provincieNaam } from './area-text.ts';
import { distanceText } from './distance-text.ts';

/** How the place of a question was understood; undefined when none was asked. */
export interface ReachContext {
  plaats: Plaats | undefined;
  geography: Geography;
}

/** Whom it serves, and why it is an answer for the place that was asked. One line. */
export function reachText(hit: Zoekresultaat, { plaats, geography }: ReachContext): string {
  const { bereik, afstandMeter } = hit;
  if (bereik === undefined) return elsewhere(hit, geography);
  const far = afstandMeter === undefined ? '' : `, ${distanceText(afstandMeter, plaats?.nauwkeurigheidMeter)}`;
  const place = placeName(bereik.gemeente, { plaats, geography });
  return SENTENCES[bereik.reden]?.({ place, far }) ?? '';
}

interface Told {
  place: string;
  /** As the end of a clause: `, op 1,2 km`; empty when there is none. */
  far: string;
}

/** Per code of the vocabulary `bereik-reden`. */
const SENTENCES: Readonly<Record<string, (told: Told) => string>> = {
  werkgebied: ({ place, far }) => `Werkt in ${place}${far}`,
  'werkgebied-deels': ({ place, far }) => `Werkt in een deel van ${place}${far}; vraag na of uw adres erbij hoort`,
  landelijk: ({ far }) => `Voor heel Nederland${far}`,
  'in-gemeente': ({ place, far }) => `Staat in ${place}${far}; werkgebied niet vermeld`,
  nabij: ({ far }) => `Staat dichtbij${far}; werkgebied niet vermeld`,
  'overal-welkom': ({ far }) => `Overal welkom${far}: volgens de Wmo open voor iedereen in Nederland`,
};

/** The municipality through which it holds, else the place as it was asked. */
function placeName(gemeente: string | undefined, { plaats, geography }: ReachContext): string {
  if (gemeente !== undefined) return gemeenteNaam(gemeente, geography);
  if (plaats?.provincie !== undefined) return `de provincie ${provincieNaam(plaats.provincie, geography)}`;
  if (plaats?.regio !== undefined) return geography.regio(plaats.regio)?.naam ?? plaats.regio;
  return plaats?.postcode === undefined ? 'dit gebied' : 'uw postcode';
}

function elsewhere({ voorziening: { werkgebied }, plank }: Zoekresultaat, geography: Geography): string {
  if (werkgebied === undefined) return 'Werkgebied niet vermeld';
  if (plank === 'buiten') return `Werkt in een ander gebied: ${areaText(werkgebied, geography)}`;
  return werkgebied.soort === 'landelijk' ? 'Voor heel Nederland' : `Werkt in ${areaText(werkgebied, geography)}`;
}

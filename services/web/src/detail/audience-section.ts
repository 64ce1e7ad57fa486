import type { Leeftijd } from '@sociale-kaart/schemas/voorziening';
import { areaText } from '../text/area-text.ts';
import { labelList } from '../text/labels.ts';
import { capitalised } from '../text/listing.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** Whom it is for: people, ages, languages and the area that it serves. */
export function audienceSection(read: ReadVoorziening, { geography, sources }: DetailContext): Section {
  const { doelgroepen, leeftijd, talen, werkgebied } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  return section('voor-wie', 'Voor wie', {
    rijen: [
      asked('doelgroepen', 'Doelgroep', labelList('doelgroep', doelgroepen)),
      asked('leeftijd', 'Leeftijd', leeftijd && ageText(leeftijd)),
      asked('werkgebied', 'Voor welk gebied', werkgebied && capitalised(areaText(werkgebied, geography))),
      ...optional('werkgebied', 'Over het gebied', werkgebied?.omschrijving),
      asked('talen', 'Talen', labelList('taal', talen)),
    ],
  });
}

/** Whole years, inclusive. */
export function ageText({ van, tot }: Leeftijd): string | undefined {
  if (van !== undefined && tot !== undefined) return van === tot ? `${van} jaar` : `${van} tot en met ${tot} jaar`;
  if (van !== undefined) return `vanaf ${van} jaar`;
  return tot === undefined ? undefined : `tot en met ${tot} jaar`;
}

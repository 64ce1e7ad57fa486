import { label, labelList } from '../text/labels.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** What it is and who does it. */
export function whatSection(read: ReadVoorziening, { sources }: DetailContext): Section {
  const { omschrijving, categorieen, soort, vorm, doorWie, leefgebieden, wetten } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  return section('wat', 'Wat is het', {
    alineas: omschrijving?.split(/\n+/) ?? ['Er is geen omschrijving.'],
    rijen: [
      asked('categorieen', 'Onderwerp', labelList('categorie', categorieen)),
      asked('soort', 'Soort', label('soort', soort)),
      asked('doorWie', 'Door wie', labelList('door-wie', doorWie)),
      ...optional('vorm', 'Vorm', labelList('vorm', vorm)),
      ...optional('leefgebieden', 'Leefgebied', labelList('leefgebied', leefgebieden)),
      ...optional('wetten', 'Wet', labelList('wet', wetten)),
    ],
  });
}

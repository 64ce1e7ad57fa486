import { label } from '../text/labels.ts';
import { and } from '../text/listing.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import { type DetailContext, rowsOf, type Section, section } from './section.ts';

/** What it is and who does it. */
export function whatSection(read: ReadVoorziening, { sources }: DetailContext): Section {
  const {
    omschrijving,
    categorieen,
    soort,
    vorm = [],
    doorWie = [],
    leefgebieden = [],
    wetten = [],
  } = read.voorziening;
  const { asked, optional } = rowsOf(read, sources);
  return section('wat', 'Wat is het', {
    alineas: omschrijving?.split(/\n+/) ?? ['Er is geen omschrijving.'],
    rijen: [
      asked('categorieen', 'Onderwerp', and(categorieen.map((code) => label('categorie', code)))),
      asked('soort', 'Soort', label('soort', soort)),
      asked('doorWie', 'Door wie', and(doorWie.map((code) => label('door-wie', code)))),
      ...optional('vorm', 'Vorm', and(vorm.map((code) => label('vorm', code)))),
      ...optional('leefgebieden', 'Leefgebied', and(leefgebieden.map((code) => label('leefgebied', code)))),
      ...optional('wetten', 'Wet', and(wetten.map((code) => label('wet', code)))),
    ],
  });
}

import { join } from 'node:path';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { z } from 'zod';
import { readRows } from './read-rows.ts';
import { OWN_SET } from './relevance-set.ts';

/** What somebody may ask, with what it is about: the category that helps best first, and for whom when the question says so. */
export interface Need {
  /** `afstellen`: lines of the thesaurus were written with these at hand. `toetsen`: nobody who wrote lines has seen them. */
  deel: 'afstellen' | 'toetsen';
  zin: string;
  categorieen: string[];
  doelgroepen: string[];
}

const codes = (list: 'categorie' | 'doelgroep') =>
  z
    .string()
    .transform((text) => text.split('|').filter(Boolean))
    .pipe(z.array(z.string().refine((code) => vocabularies[list].get(code) !== undefined, `is no code of ${list}`)));

const Row = z.strictObject({
  deel: z.enum(['afstellen', 'toetsen']),
  zin: z.string().min(1),
  categorieen: codes('categorie').pipe(z.array(z.string()).min(1)),
  doelgroepen: codes('doelgroep'),
});

/** The invented questions of this repository. @throws with the line that is wrong. */
export const readNeeds = (): Promise<Need[]> => readRows(join(OWN_SET, 'needs.csv'), Row);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '@sociale-kaart/geography/geography';
import { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import { loadGeography } from '@sociale-kaart/geography/load-geography';

const FILE = join(import.meta.dirname, '../../../fixtures/geography/voorbeeldstad.json');

/** Places as the demo knows them: the real ones, and the invented municipality, whose file names its province. */
export function demoGeography(): Geography {
  const { findProvincie } = loadGeography();
  const { gemeenten, postcodes } = JSON.parse(readFileSync(FILE, 'utf8')) as { gemeenten: Named[]; postcodes: unknown };
  const coded = gemeenten.map((gemeente) => ({ ...gemeente, provincie: findProvincie(gemeente.provincie)?.code }));
  return loadGeography(GeographyExtension.parse({ gemeenten: coded, postcodes }));
}

interface Named {
  provincie: string;
}

import { readFileSync } from 'node:fs';
import { createGeography, type Geography } from './geography.ts';
import type { GeographyExtension } from './geography-extension.ts';
import type { DistrictRow, GeographyReference, PostcodeRow } from './geography-reference.ts';
import type { PostcodeEvidence } from './postcode-evidence.ts';

let reference: GeographyReference | undefined;

/** Geography from the files of data/, which are read once in a process. Synchronous: it is needed before anything else. */
export function loadGeography(extension?: GeographyExtension, evidence?: PostcodeEvidence): Geography {
  reference ??= {
    gemeenten: JSON.parse(read('gemeenten.geojson')),
    postcodes: postcodeRows(read('postcode4.csv')),
    districts: districtRows(read('districts.csv')),
    spellings: JSON.parse(read('spellings.json')),
    ended: JSON.parse(read('ended.json')),
    regios: JSON.parse(read('regios.json')),
  };
  return createGeography(reference, extension, evidence);
}

function read(file: string): string {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
}

/** Our own file: no quotes, columns postcode4, woonplaats, lat, lon, soort (what kind of addresses the area has). */
function postcodeRows(csv: string): PostcodeRow[] {
  const [, ...lines] = csv.trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const [postcode4 = '', woonplaats = '', lat, lon, soort] = line.split(',');
    return { postcode4, woonplaats, lat: Number(lat), lon: Number(lon), bewoond: soort?.startsWith('Adres') ?? false };
  });
}

/** Our own file: no quotes, columns naam, gemeente, soort; what kind of place it is tells only the reader of the file. */
function districtRows(csv: string): DistrictRow[] {
  const [, ...lines] = csv.trimEnd().split('\n');
  return lines.map((line) => {
    const [naam = '', gemeente = ''] = line.split(';');
    return { naam, gemeente };
  });
}

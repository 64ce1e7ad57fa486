/** Which elements are asked for: per key its values, or `alles` for every element that has the key. */
export type Selection = Readonly<Record<string, readonly string[] | 'alles'>>;

/**
 * Overpass QL for the elements of one municipality, with their tags and one point.
 * @param gemeente four digits of CBS. OpenStreetMap has them as `ref:gemeentecode`, with and without leading zeros.
 */
export function overpassQuery(gemeente: string, selection: Selection): string {
  return [
    '[out:json][timeout:120];',
    `area["ref:gemeentecode"~"^0*${gemeente.replace(/^0+/, '')}$"]->.gemeente;`,
    '(',
    ...Object.entries(selection).map(([key, values]) => `  nwr(area.gemeente)["${key}"${anyOf(values)}];`),
    ');',
    'out tags center;',
  ].join('\n');
}

function anyOf(values: readonly string[] | 'alles'): string {
  return values === 'alles' ? '' : `~"^(${values.join('|')})$"`;
}

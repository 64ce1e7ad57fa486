import type { Bron, Stand } from '@sociale-kaart/schemas/bron';
import type { Bronvermelding, Voorziening } from '@sociale-kaart/schemas/voorziening';
import { licence } from './licence.ts';
import type { Value } from './row.ts';

/** What is known of the sources, by id. */
export type Sources = ReadonlyMap<string, Bron>;

export const sourcesOf = (stand: Stand | undefined): Sources =>
  new Map((stand?.bronnen ?? []).map((bron) => [bron.id, bron]));

/** What a licence asks to be shown with what was taken from a source. */
export interface Attribution {
  naamsvermelding: string;
  licentie: Value;
}

export function attributions(bronnen: readonly Bronvermelding[]): Attribution[] {
  const unique = new Map(bronnen.map((bron) => [`${bron.naamsvermelding} ${bron.licentie}`, bron]));
  return [...unique.values()].map(({ naamsvermelding, licentie }) => ({
    naamsvermelding: naamsvermelding.replace(/^bron:\s*/i, ''),
    licentie: licence(licentie),
  }));
}

/** Whether it was made up for the demo: any of its sources says so of itself. */
export function isInvented({ bronnen }: Pick<Voorziening, 'bronnen'>, sources: Sources): boolean {
  return bronnen.some(({ bron }) => sources.get(bron)?.verzonnen === 'ja');
}

/** The name of a source; its id when nothing more is known. */
export const sourceName = (id: string, sources: Sources): string => sources.get(id)?.naam ?? id;

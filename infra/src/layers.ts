/** The order of the workspaces (architecture): each may import those of the layers before its own, never the other way. */
const LAYERS = [
  ['schemas'],
  ['geography', 'dutch-text', 'opening-hours'],
  ['search-index'],
  ['stages'],
  ['sources'],
  ['http', 'client', 'web'],
  ['ingest', 'search'],
];

/** Serve the tests and measurements of every layer, and are never part of what runs. */
const FOR_TESTS = ['fixtures', 'infra'];

/** One import of a workspace by another. */
export interface Arrow {
  from: string;
  to: string;
  /** In a test or a measurement, which no service imports. */
  forDevelopers: boolean;
}

export const isKnownWorkspace = (name: string): boolean => FOR_TESTS.includes(name) || layerOf(name) >= 0;

/** Whether the one may import the other. `fixtures` imports nobody; `infra` only in its tests and benches. */
export function isAllowed({ from, to, forDevelopers }: Arrow): boolean {
  if (from === to) return true;
  if (from === 'fixtures') return false;
  if (FOR_TESTS.includes(from) || FOR_TESTS.includes(to)) return forDevelopers;
  return layerOf(to) < layerOf(from);
}

function layerOf(name: string): number {
  return LAYERS.findIndex((layer) => layer.includes(name));
}

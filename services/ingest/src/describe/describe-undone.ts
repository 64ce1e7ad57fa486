import type { Run } from '@sociale-kaart/schemas/run';

/** How the data of sources that were put back come in again, one command a line. */
export function replayLines(runs: readonly Run[]): string[] {
  if (runs.length === 0) return [];
  return [
    'Nieuwe gegevens van deze bronnen wachten tot u een run overneemt:',
    ...runs.map(({ bron, id }) => `  npm run source -- ${bron} --replay ${id}`),
  ];
}

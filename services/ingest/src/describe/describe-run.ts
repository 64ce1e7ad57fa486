import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { RunEvent } from '../run-and-publish.ts';

const NUMBER = new Intl.NumberFormat('nl-NL');

/** A run in one line: `duo-vo: aanvaard, 25 voorzieningen`. */
export function runInOneLine({ bron, oordeel, reden, aantallen }: Run): string {
  if (oordeel === 'mislukt') return `${bron}: mislukt. ${reden ?? ''}`.trim();
  const counted = aantallen && `, ${NUMBER.format(aantallen.geldig)} voorzieningen`;
  return `${bron}: ${label('oordeel', oordeel ?? '').toLowerCase()}${counted ?? ''}`;
}

/** Everything that a run counted, one per line. */
export function countLines({ aantallen, weggelaten = {} }: Run): string[] {
  if (aantallen === undefined) return [];
  const counts = Object.entries(aantallen).map(
    ([what, count]) => `  ${what.padEnd(12)}${NUMBER.format(count).padStart(9)}`,
  );
  const reasons = Object.entries(weggelaten).map(
    ([reden, count]) => `  weggelaten (${reden}): ${NUMBER.format(count)}`,
  );
  return [...counts, ...reasons];
}

/** Each issue in one line, with where it is; `total` tells how many there are in all. */
export function issueLines(issues: readonly Issue[], total: number): string[] {
  if (total === 0) return ['Geen bevindingen.'];
  const rest = total - issues.length;
  return [
    `${NUMBER.format(total)} bevindingen:`,
    ...issues.map(issueLine),
    ...(rest > 0 ? [`  … en nog ${NUMBER.format(rest)}.`] : []),
  ];
}

function issueLine({ niveau, code, melding, sleutel, regel, veld, waarde }: Issue): string {
  const where = [
    regel === undefined ? undefined : `regel ${regel}`,
    sleutel === undefined ? undefined : `sleutel ${sleutel}`,
    veld,
  ].filter((part) => part !== undefined);
  const place = where.length > 0 ? ` (${where.join(', ')})` : '';
  const value = waarde === undefined ? '' : ` Er stond: ${waarde}`;
  return `  ${niveau}: ${label('issue', code)}${place}. ${melding}${value}`;
}

type Step = Extract<RunEvent, { soort: 'stap' }>['stap'];

const STEPS: Record<Step, string> = {
  ophalen: 'Ophalen',
  lezen: 'Lezen',
  afbeelden: 'Omzetten',
  keuren: 'Opschonen en keuren',
  drempel: 'Vergelijken met wat verwacht is',
  opslaan: 'Opslaan',
  publiceren: 'Publiceren',
};

/** What a stage does, for whoever waits for it. */
export function stepInWords(stap: Step): string {
  return `${STEPS[stap]} …`;
}

function label(list: 'oordeel' | 'issue', code: string): string {
  return vocabularies[list].get(code)?.label ?? code;
}

import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Publicatie, Run, RunStap } from '@sociale-kaart/schemas/run';
import type { Source } from '@sociale-kaart/stages/source';
import type { Ingest } from './ingest.ts';
import type { RunRequest } from './runner.ts';

/** What happens during a run, in order; as objects here, as NDJSON over the control route. */
export type RunEvent =
  | { soort: 'stap'; stap: RunStap['stap'] | 'publiceren' }
  | { soort: 'run'; run: Run; issues: readonly Issue[]; issuesTotaal: number }
  | { soort: 'publicatie'; publicatie: Publicatie }
  | { soort: 'fout'; melding: string };

/** As many as a person reads. */
const SHOWN_ISSUES = 20;

/** What a person asks for; `replay` is the id of an earlier run of the source, to read again. */
export function runByHand({ dryRun, replay }: Pick<RunRequest, 'dryRun' | 'replay'>): RunRequest {
  return { aanleiding: replay === undefined ? 'hand' : 'replay', dryRun, replay };
}

/** One run from beginning to end, as the commands show it. A dry run is not published. */
export async function runAndPublish(
  { runner, publisher }: Ingest,
  { source, request, emit }: { source: Source; request: RunRequest; emit(event: RunEvent): void },
): Promise<void> {
  const ended = await runner.run(source, { ...request, onStep: (stap) => emit({ soort: 'stap', stap }) });
  const { run } = ended;
  const issues = ended.issues();
  emit({ soort: 'run', run, issues: worstFirst(issues).slice(0, SHOWN_ISSUES), issuesTotaal: issues.length });
  if (request.dryRun) return;
  emit({ soort: 'stap', stap: 'publiceren' });
  emit({ soort: 'publicatie', publicatie: await publisher.now([source.bron.id]) });
}

const NIVEAUS = ['fout', 'waarschuwing', 'opmerking'];

function worstFirst(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => NIVEAUS.indexOf(a.niveau) - NIVEAUS.indexOf(b.niveau));
}

import type { Config } from '../../config.ts';
import { indexLines } from '../../describe/describe-index.ts';
import { type IndexStatus, indexStatus } from '../../index-status.ts';
import { say } from '../command.ts';

/** Looks at index and catalogue; the exit code says whether all is as it should be. */
export async function status(config: Config, { json }: { json: boolean }): Promise<number> {
  const found = await indexStatus(config);
  say(...(json ? [JSON.stringify(found, null, 2)] : indexLines(found)));
  return isWell(found) ? 0 : 1;
}

/** Something of this catalogue can be searched, and what changes will be published. */
function isWell({ index, catalogus }: IndexStatus): boolean {
  return catalogus !== undefined && index.live?.catalogusId === catalogus.id && catalogus.gepauzeerd === undefined;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FetchFailed } from '../connector.ts';
import type { Transport } from '../snapshot.ts';

/** A source whose file ships with the code: `bundel:national/landelijk.csv`, relative to the folder of the sources. */
export const BUNDLE = 'bundel:';

/** Reads what ships with the code. `folder` is that of the sources. */
export function bundleTransport(folder: string): Transport {
  return async ({ url }) => {
    const path = url.slice(BUNDLE.length);
    if (path.split('/').includes('..')) throw new FetchFailed('bron-onbereikbaar', `${url} ligt buiten de bundel.`);
    try {
      return { status: 200, headers: {}, body: await readFile(join(folder, path)) };
    } catch (error) {
      throw new FetchFailed('bron-onbereikbaar', `${url} is niet te lezen.`, { cause: error });
    }
  };
}

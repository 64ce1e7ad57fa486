import { StartRefused } from '@sociale-kaart/http/start-service';
import { createHttpClient } from '@sociale-kaart/stages/fetch/http-client';
import { overrideFor } from '@sociale-kaart/stages/fetch/override';
import { sourceTransport } from '@sociale-kaart/stages/fetch/source-transport';
import type { Transport } from '@sociale-kaart/stages/snapshot';
import type { Source } from '@sociale-kaart/stages/source';
import type { SourceAccess } from './source-access.ts';

interface LiveSettings {
  /** Where the owner of a source can reach us. */
  contact: string;
  sources: readonly Source[];
  /** Of the sources: what ships with them lies in it. */
  folder: string;
  /** For `BRON_URL_<ID>`. */
  environment: NodeJS.ProcessEnv;
}

/** The real sources, over the network. @throws StartRefused when an origin in the settings is none. */
export function liveAccess({ contact, sources, folder, environment }: LiveSettings): SourceAccess {
  const client = createHttpClient({ contact });
  const transports = new Map<string, Transport>(
    sources.map(({ bron: { id } }) => [id, sourceTransport(folder, client.transport(origin(id, environment)))]),
  );
  return {
    extension: undefined,
    open: async (source) => {
      const transport = transports.get(source.bron.id);
      if (transport === undefined) throw new Error(`${source.bron.id} is no source of this mode`);
      return { source, transport };
    },
    close: () => client.close(),
  };
}

function origin(id: string, environment: NodeJS.ProcessEnv): string | undefined {
  try {
    return overrideFor(id, environment);
  } catch (error) {
    throw new StartRefused(error instanceof Error ? error.message : String(error));
  }
}

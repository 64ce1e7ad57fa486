import { join } from 'node:path';
import { IndexSettings } from '@sociale-kaart/http/index-settings';
import { LOG_LEVELS } from '@sociale-kaart/http/logger';
import { settingsRefused } from '@sociale-kaart/http/start-service';
import { z } from 'zod';

const A_PORT = 'een poort: een geheel getal van 0 tot en met 65535';

/** The address of publiccode.yml: nobody can be reached there, so the service asks for another one. */
export const NO_CONTACT = 'https://example.org/open-sociale-kaart.git';

/** The settings of this service, by the name of their variable. All have a default that works on a laptop. */
export const Settings = z.object({
  /** Which sources: the bundled ones of the demo, or the real ones. Each has a catalogue and an index of its own. */
  BRONNEN: z.enum(['demo', 'live'], 'demo of live').default('demo'),
  /** Folder of all data: catalogue, snapshots and the embedded index. */
  DATA_DIR: z.string().default('data'),
  /**
   * Where the index is: `sqlite:<folder>`, or `http(s)://host:9200`, several nodes with commas. Default:
   * `sqlite:<DATA_DIR>/<BRONNEN>/index`.
   */
  SEARCH_INDEX: z.string().optional(),
  ...IndexSettings,
  /** Of the control of this service, for the commands; 0 takes a free one. */
  INGEST_PORT: z.coerce.number(A_PORT).int(A_PORT).min(0, A_PORT).max(65_535, A_PORT).default(8081),
  /** Address to listen on. Control answers this machine only, whatever stands here. */
  HOST: z.string().default('127.0.0.1'),
  /** Where the owner of a source can reach us; part of the User-Agent. The default leads nowhere. */
  CONTACT: z.string().default(NO_CONTACT),
  /** How much is logged. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `een van ${LOG_LEVELS.join(', ')}`).default('info'),
});

export type Config = z.infer<typeof Settings> & {
  SEARCH_INDEX: string;
  /** Folder of the mode: `<DATA_DIR>/<BRONNEN>`. */
  modeFolder: string;
};

/** The settings in an environment; an empty variable counts as absent. @throws StartRefused, naming every wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Settings.safeParse(given);
  if (!result.success) throw settingsRefused(result.error);
  const modeFolder = join(result.data.DATA_DIR, result.data.BRONNEN);
  const { SEARCH_INDEX = `sqlite:${join(modeFolder, 'index')}` } = result.data;
  return { ...result.data, SEARCH_INDEX, modeFolder };
}

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { IndexSettings } from '@sociale-kaart/http/index-settings';
import { LOG_LEVELS } from '@sociale-kaart/http/logger';
import { settingsRefused } from '@sociale-kaart/http/start-service';
import { z } from 'zod';

const whole = (least: number, most: number, melding: string) =>
  z.coerce.number(melding).int(melding).min(least, melding).max(most, melding);

const A_LOT = 1_000_000;
/** Of a key of 32 bytes. */
const HEX_LENGTH = 64;

/** The settings of this service, by the name of their variable. All have a default that works on a laptop. */
export const Settings = z.object({
  /** Which data is searched: the bundled demo or the real sources. Only chooses the default of SEARCH_INDEX. */
  BRONNEN: z.enum(['demo', 'live'], 'demo of live').default('demo'),
  /** Folder of all data; the embedded index lies in it. */
  DATA_DIR: z.string().default('data'),
  /**
   * Where the index is: `sqlite:<folder>`, or `http(s)://host:9200`, several nodes with commas. Default:
   * `sqlite:<DATA_DIR>/<BRONNEN>/index`.
   */
  SEARCH_INDEX: z.string().optional(),
  ...IndexSettings,
  /** Of the API and the pages; 0 takes a free one. */
  SEARCH_PORT: whole(0, 65_535, 'een poort: een geheel getal van 0 tot en met 65535').default(8080),
  /** Address to listen on; 0.0.0.0 is every network of the machine. */
  HOST: z.string().default('127.0.0.1'),
  /** Threads that answer questions. Default: one core is left for everything else. */
  SEARCH_WORKERS: whole(1, 256, 'een geheel getal van 1 tot en met 256').default(
    Math.max(1, availableParallelism() - 1),
  ),
  /** How the service is reached from outside, for links in answers. Default: as the request was addressed. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'een adres, bijvoorbeeld https://www.voorbeeld.nl' }).optional(),
  /** Requests a minute of one client; 0 is no limit. */
  RATE_LIMIT: whole(0, A_LOT, 'een geheel getal vanaf 0 (0: geen grens)').default(600),
  /** Number of proxies in front of this service: whose word to take for the address of a client. */
  TRUST_PROXY: whole(0, 10, 'een geheel getal van 0 tot en met 10: het aantal proxy’s').default(0),
  /**
   * Of the addresses of answers in the pages: 32 bytes, as base64url or hexadecimal. Default: a new one at every start.
   * Several search services behind one address need the same.
   */
  PAGE_KEY: z
    .string()
    .regex(
      /^(?:[\da-f]{64}|[\w+/-]{43}=?)$/i,
      'een sleutel van 32 bytes: 64 tekens hexadecimaal of 43 tekens base64url',
    )
    .transform((text) => Buffer.from(text, text.length === HEX_LENGTH ? 'hex' : 'base64url'))
    .optional(),
  /** How much is logged. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `een van ${LOG_LEVELS.join(', ')}`).default('info'),
});
export type Settings = z.infer<typeof Settings> & { SEARCH_INDEX: string };

/** The settings in an environment; an empty variable counts as absent. @throws StartRefused, naming every wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Settings.safeParse(given);
  if (!result.success) throw settingsRefused(result.error);
  const { DATA_DIR, BRONNEN, SEARCH_INDEX = `sqlite:${join(DATA_DIR, BRONNEN, 'index')}` } = result.data;
  return { ...result.data, SEARCH_INDEX };
}

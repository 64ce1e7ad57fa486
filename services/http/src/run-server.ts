import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTerminus } from '@godaddy/terminus';
import type { Express } from 'express';
import type { Logger } from './logger.ts';
import { StartRefused } from './start-service.ts';

export interface ServerSettings {
  app: Express;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Name of the setting that holds the port, for who has to change it. */
  portSetting: string;
  logger: Logger;
  /** Closes what the app uses, after the last answer. */
  close(): Promise<void>;
}

/** Time that requests get to end at a stop; then their connections are cut. */
const GRACE_MS = 5_000;
/** Whatever happens: the process is gone by then. */
const LAST_RESORT_MS = 10_000;
/** A kept-alive connection without a request would hold the process until its client lets go. */
const IDLE_CHECK_MS = 50;

/**
 * Listens, answers `/livez`, and ends the process with code 0 after SIGTERM or SIGINT.
 * Gives the address. Rejects with `StartRefused`, which names the setting, when the port cannot be had.
 */
export async function runServer(settings: ServerSettings): Promise<string> {
  const server = createServer(settings.app);
  stopOnSignal(server, settings);
  await listen(server, settings);
  const { port } = server.address() as AddressInfo;
  const url = `http://${reachable(settings.host)}:${port}`;
  settings.logger.info('listening', { url });
  return url;
}

/** Every network of the machine is no address to go to; the machine itself is one of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function stopOnSignal(server: Server, { logger, close }: ServerSettings): void {
  createTerminus(server, {
    healthChecks: { '/livez': async () => undefined },
    headers: { 'Cache-Control': 'no-store' },
    signals: ['SIGTERM', 'SIGINT'],
    useExit0: true,
    timeout: GRACE_MS,
    beforeShutdown: async () => {
      logger.info('stopping');
      setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS).unref();
      setTimeout(() => process.exit(1), LAST_RESORT_MS).unref();
    },
    onSignal: close,
    logger: (message, error) => logger.error(message, { error: error.stack }),
  });
}

function listen(server: Server, { host, port, portSetting }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartRefused(refusal(error.code, { host, port, portSetting })));
    });
    server.listen(port, host, resolve);
  });
}

function refusal(
  code: string | undefined,
  { host, port, portSetting }: Omit<ServerSettings, 'app' | 'logger' | 'close'>,
) {
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. Kies een andere poort met ${portSetting}.`;
  if (code === 'EACCES') return `Poort ${port} mag niet gebruikt worden. Kies een poort boven 1024 met ${portSetting}.`;
  return `Er is geen dienst te starten op ${host}, poort ${port} (${code}). Controleer HOST en ${portSetting}.`;
}

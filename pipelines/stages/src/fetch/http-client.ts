import { buffer } from 'node:stream/consumers';
import { Agent, type Dispatcher, interceptors, request as send } from 'undici';
import type { HttpAnswer, HttpRequest, Transport } from '../snapshot.ts';
import { decompress } from './decompress.ts';
import { failureOf, refusedStatus } from './fetch-failure.ts';
import { guardedConnector } from './guarded-connector.ts';
import { BUILT_IN_LIMITS, type Limits } from './limits.ts';
import { type Mirror, replaceOrigin } from './replace-origin.ts';
import { RETRIES, retryAfter } from './retry-wait.ts';

/** What asks over the network, for all sources of a process. */
export interface HttpClient {
  /** @param override origin that stands in for that of every request (`overrideFor`); it alone may be a private address. */
  transport(override?: string): Transport;
  close(): Promise<void>;
}

interface Settings extends Partial<Limits> {
  /** Address at which the owner of a source reaches us; part of the User-Agent. */
  contact: string;
}

/** Asks politely: one connection per host, own name, retries that wait as long as the server asks, and within limits. */
export function createHttpClient({ contact, ...given }: Settings): HttpClient {
  const limits = { ...BUILT_IN_LIMITS, ...given };
  const agents: Dispatcher[] = [];
  const open = (mirror?: Mirror) => {
    const agent = createAgent(limits, mirror);
    agents.push(agent);
    return agent;
  };
  const direct = open();
  const userAgent = `sociale-kaart/0.1 (${contact})`;
  return {
    transport: (override) => {
      const mirror = override === undefined ? undefined : { override, origins: new Set<string>() };
      const dispatcher = mirror ? open(mirror) : direct;
      return (request) => {
        mirror?.origins.add(new URL(request.url).origin);
        return ask(request, { dispatcher, limits, userAgent });
      };
    },
    close: async () => void (await Promise.all(agents.map((agent) => agent.close()))),
  };
}

/** From inside to outside: connection, origin, retry, redirect; so every hop is retried, replaced and guarded. */
function createAgent(limits: Limits, mirror: Mirror | undefined): Dispatcher {
  const allowed = new Set(mirror ? [hostOf(mirror.override)] : []);
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
    maxResponseSize: limits.bytes,
    connect: guardedConnector(allowed, limits.silenceMs),
  });
  return agent.compose(
    ...(mirror ? [replaceOrigin(mirror)] : []),
    interceptors.retry({ maxRetries: RETRIES, methods: ['GET', 'POST'], retry: retryAfter(limits.firstWaitMs) }),
    interceptors.redirect({ maxRedirections: limits.redirects, throwOnMaxRedirect: true }),
  );
}

function hostOf(origin: string): string {
  const { hostname, port, protocol } = new URL(origin);
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

interface Asking {
  dispatcher: Dispatcher;
  limits: Limits;
  userAgent: string;
}

/** @throws FetchFailed */
async function ask(request: HttpRequest, { dispatcher, limits, userAgent }: Asking): Promise<HttpAnswer> {
  const { methode: method = 'GET', url, vraag: body, headers } = request;
  try {
    const answer = await send(url, {
      dispatcher,
      method,
      body: body ?? null,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br', ...headers },
      signal: AbortSignal.timeout(limits.wholeMs),
    });
    if (answer.statusCode >= 400) {
      await answer.body.dump();
      throw refusedStatus(url, answer.statusCode);
    }
    const received = await buffer(answer.body);
    const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    const content = await decompress(received, answer.headers['content-encoding'], limits.bytes);
    return { status: answer.statusCode, headers: Object.fromEntries(flat), body: content };
  } catch (error) {
    throw failureOf(url, error);
  }
}

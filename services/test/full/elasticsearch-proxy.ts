import { once } from 'node:events';
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A moment in the traffic: of the first request that looks so, before it is passed on, with half of its body, or done. */
export interface Point {
  /** Of `PUT /index/_doc/id`. */
  request: RegExp;
  moment: 'before' | 'halfway' | 'after';
}

/** A server in front of an Elasticsearch that sees all that is asked of it, and can stop everything at one moment. */
export interface ElasticsearchProxy {
  url: string;
  /** All that was asked so far, as `PUT /index/_doc/id`; to be emptied by who counts. */
  requests: string[];
  /** Resolves when the point is reached. From then on nothing is passed on and nobody gets an answer. */
  stopAt(point: Point): Promise<void>;
  /** Breaks off what waits, and passes everything on again. */
  goOn(): void;
  close(): Promise<void>;
}

export async function proxyFor(target: string): Promise<ElasticsearchProxy> {
  const requests: string[] = [];
  const broken: ClientRequest[] = [];
  let awaited: (Point & { reached(): void }) | undefined;
  let stopped = false;

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const request = `${incoming.method} ${incoming.url?.split('?')[0]}`;
    requests.push(request);
    if (stopped) return;
    const point = awaited?.request.test(request) ? awaited : undefined;
    stopped = point !== undefined;
    if (point?.moment === 'halfway') broken.push(await passHalf(incoming, body, target));
    const answer = point === undefined || point.moment === 'after' ? await passOn(incoming, body, target) : undefined;
    point?.reached();
    if (stopped || answer === undefined) return;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy()); // Elasticsearch is away
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const goOn = () => {
    [awaited, stopped] = [undefined, false];
    for (const request of broken.splice(0)) request.destroy();
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stopAt: (point) =>
      new Promise((reached) => {
        awaited = { ...point, reached };
      }),
    goOn,
    close: async () => {
      server.close();
      goOn();
    },
  };
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

async function passOn(incoming: IncomingMessage, body: Buffer, target: string): Promise<Answer> {
  const outgoing = asked(incoming, target).end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}

/** Resolves when the half is on its way; the rest never comes. */
async function passHalf(incoming: IncomingMessage, body: Buffer, target: string): Promise<ClientRequest> {
  const outgoing = asked(incoming, target);
  outgoing.on('error', () => undefined); // either end is killed
  await new Promise((written) => outgoing.write(body.subarray(0, body.length / 2), written));
  return outgoing;
}

/** A connection of its own: none is kept that a killed server broke. */
const asked = ({ method, url, headers }: IncomingMessage, target: string): ClientRequest =>
  send(new URL(url ?? '', target), { method: method ?? '', headers, agent: false });

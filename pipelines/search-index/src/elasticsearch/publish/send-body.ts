import { setTimeout as wait } from 'node:timers/promises';
import type { Client, estypes } from '@elastic/elasticsearch';
import type { BulkBody } from './bulk-body.ts';

/** Milliseconds that a call may take on a busy server. */
const PATIENCE = 120_000;
/** A server with no room for a change says so; it is sent again so often, so many milliseconds later. */
const AGAIN = { times: 8, after: 2_000 };
const NO_ROOM = 429;
/** A later change of the same document came first. */
const OVERTAKEN = 409;
/** Of an answer only what tells which changes were refused, and why. */
const ANSWER = 'errors,items.*.status,items.*.error';

/** Sends the changes of a body, and those for which there was no room again. Gives the refused ones: which, and why. */
export async function sendBody(client: Client, body: BulkBody): Promise<string[]> {
  const refused: string[] = [];
  for (let time = 0; ; time++) {
    const items = await answers(client, body);
    const ids = body.ids;
    for (const [place, { status, error }] of items.entries()) {
      if (status >= 400 && status !== NO_ROOM && status !== OVERTAKEN) refused.push(refusal(ids[place], error?.reason));
    }
    body.keep([...items.keys()].filter((place) => items[place]?.status === NO_ROOM));
    if (body.ids.length === 0) return refused;
    if (time === AGAIN.times) return [...refused, ...body.ids.map((id) => refusal(id))];
    await wait(AGAIN.after);
  }
}

/** What became of each change, in their order; nothing when all were taken. */
async function answers(client: Client, body: BulkBody): Promise<estypes.BulkResponseItem[]> {
  const { errors, items } = await client.transport.request<Pick<estypes.BulkResponse, 'errors' | 'items'>>(
    {
      method: 'POST',
      path: '/_bulk',
      querystring: { require_alias: true, filter_path: ANSWER },
      bulkBody: body.bytes,
    },
    { requestTimeout: PATIENCE },
  );
  return errors ? items.flatMap((item) => Object.values(item)) : [];
}

const refusal = (id = '', reason?: string | null): string => `${id} (${reason ?? 'geen plaats'})`;

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type FormState, readState } from '../question/form-state.ts';
import { seal, unseal } from './seal.ts';

/** Long enough for a consult, short enough for a browser that others use as well. */
const VALID_SECONDS = 3_600;
/** Leaves 200 of the 2,000 characters that every browser, proxy and log takes for the rest of the address. */
const LONGEST_TOKEN = 1_800;
/** Seconds since 1970 as an unsigned number, before the question. */
const TIME_BYTES = 4;

export interface TokenContext {
  /** 32 bytes. */
  key: Uint8Array;
  now: Date;
}

/** What somebody asks as a part of an address that tells nothing; undefined when it is too much for an address. */
export function makeToken(state: FormState, { key, now }: TokenContext): string | undefined {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUInt32BE(secondsOf(now));
  const content = Buffer.concat([time, deflateRawSync(JSON.stringify(state))]);
  const token = seal(content, key).toString('base64url');
  return token.length > LONGEST_TOKEN ? undefined : token;
}

/** What was asked; undefined when the token is too old, damaged, or made with another key. */
export function readToken(token: string, { key, now }: TokenContext): FormState | undefined {
  const content = unseal(Buffer.from(token, 'base64url'), key);
  if (content === undefined || secondsOf(now) - content.readUInt32BE() > VALID_SECONDS) return undefined;
  return readState(JSON.parse(inflateRawSync(content.subarray(TIME_BYTES)).toString()));
}

const secondsOf = (moment: Date): number => Math.floor(moment.getTime() / 1_000);

import type { Socket } from 'node:net';
import { Problem } from '@sociale-kaart/http/problem';
import type { RequestHandler } from 'express';
import { isToken } from './control-token.ts';

/** Lets through who is on this machine and has the token of this service. */
export function onlyThisMachine(token: string): RequestHandler {
  return (request, _response, next) => {
    if (!isThisMachine(request.socket)) {
      throw new Problem({ status: 403, detail: 'Beheer kan alleen vanaf de machine zelf.' });
    }
    const [, given = ''] = /^Bearer (\S+)$/.exec(request.get('Authorization') ?? '') ?? [];
    if (!isToken(given, token)) {
      const detail = 'Stuur het token van deze dienst mee: Authorization: Bearer …';
      throw new Problem({ status: 401, detail, headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    next();
  };
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Who comes from the address that he asks is on this machine too: an answer to it never leaves the machine. */
function isThisMachine({ remoteAddress = '', localAddress }: Pick<Socket, 'remoteAddress' | 'localAddress'>): boolean {
  return LOOPBACK.has(remoteAddress) || remoteAddress === localAddress;
}

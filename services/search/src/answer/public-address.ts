import type { Request } from 'express';

/** Gives the absolute form of one of our paths, for a `Link` or `Location`. */
export type PublicAddress = (request: Request, path: string) => string;

/**
 * By the setting PUBLIC_URL, else as the client addressed us. A client that names no host that could be one, gets the
 * path alone: relative references are allowed in both headers.
 */
export function publicAddress(publicUrl: string | undefined): PublicAddress {
  return (request, path) => {
    const base = publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
    return URL.canParse(base) ? base.replace(/\/+$/, '') + path : path;
  };
}

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Hosts, beside our own, of which a page may show images: the tiles of a map. */
export interface AllowedOrigins {
  images?: readonly string[];
}

/**
 * Strict: no inline script or style, no other origin, no frame around a page, no address of a page passed on to another
 * site. What we answer is open data, so other sites may embed it. `upgrade-insecure-requests` is left out: it breaks a
 * service that is tried on http://127.0.0.1.
 */
export function securityHeaders({ images = [] }: AllowedOrigins = {}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...images],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}

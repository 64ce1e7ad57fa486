import { createHash } from 'node:crypto';

/** What the pages load beside their HTML. Its path changes with its content, so that it may be kept for ever. */
export interface Asset {
  path: string;
  type: 'css' | 'js';
  content: string;
}

/** Of what an asset, or a few that go together, holds: the part of the path that changes. */
export const contentHash = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

import type { SearchIndex } from './search-index.ts';
import { SqliteIndex } from './sqlite/sqlite-index.ts';

export interface OpenOptions {
  /** Threads that answer questions, for `sqlite:`; 0, the default: none beside the caller's own. */
  workers?: number;
}

const SQLITE = 'sqlite:';

/** Opens an index by its address, `sqlite:<folder>`. The folder need not exist yet. @throws on another address. */
export function openIndex(address: string, { workers = 0 }: OpenOptions = {}): SearchIndex {
  if (address.startsWith(SQLITE)) return new SqliteIndex({ folder: address.slice(SQLITE.length), workers });
  if (/^https?:/.test(address)) throw new Error('een index in Elasticsearch komt later; gebruik nu sqlite:<map>');
  throw new Error('het adres van de index is sqlite:<map>');
}

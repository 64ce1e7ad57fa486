import { ElasticsearchIndex } from './elasticsearch/elasticsearch-index.ts';
import type { SearchIndex } from './search-index.ts';
import { SqliteIndex } from './sqlite/sqlite-index.ts';

export interface OpenOptions {
  /** Threads that answer questions, for `sqlite:`; 0, the default: none beside the caller's own. */
  workers?: number;
  /** What the names in Elasticsearch begin with; `sociale-kaart` by default. */
  prefix?: string;
  /** Who asks Elasticsearch: a name and a password, or an API key. */
  username?: string;
  password?: string;
  apiKey?: string;
  /** File (PEM) of the certificate to trust, for `https:` when the system does not know who signed it. */
  ca?: string;
}

const SQLITE = 'sqlite:';
const PREFIX = 'sociale-kaart';

/**
 * Opens an index by its address: `sqlite:<folder>`, which need not exist yet, or one or more nodes of an Elasticsearch,
 * `http(s)://host:9200` with commas between them. Connects only when asked something. @throws on another address, and
 * when the file of the certificate cannot be read; the message is for whoever made the setting, in Dutch.
 */
export function openIndex(address: string, { workers = 0, prefix = PREFIX, ...access }: OpenOptions = {}): SearchIndex {
  if (address.startsWith(SQLITE)) return new SqliteIndex({ folder: address.slice(SQLITE.length), workers });
  return new ElasticsearchIndex({ urls: address.split(',').map(nodeUrl), prefix, ...access });
}

function nodeUrl(address: string): string {
  const url = URL.parse(address.trim());
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Error(
      'het adres van de index is sqlite:<map>, of http(s)://host:9200, met een komma ertussen bij meer dan een',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error('naam en wachtwoord staan niet in het adres, want dat komt in logboeken; geef ze apart');
  }
  return url.href;
}

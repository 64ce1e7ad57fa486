import { randomBytes } from 'node:crypto';
import { SCHEMA_VERSIE } from './mapping.ts';

/**
 * The names in Elasticsearch of one index, all with its prefix: versions `<prefix>-v<schema>.<n>-<random>`, the alias
 * `<prefix>` on the live one and `<prefix>-vorige` on the one before it, and `<prefix>-stand` beside them.
 */
export class IndexNames {
  readonly live: string;
  readonly previous: string;
  /** An index of its own: what changes without a publication, and who is writing. */
  readonly beside: string;
  /** Of all versions, and perhaps of what is not ours: see isVersion. */
  readonly versions: string;
  readonly #version: RegExp;

  /** @throws on a prefix that Elasticsearch would refuse. */
  constructor(prefix: string) {
    if (!/^[a-z0-9][a-z0-9_-]{0,99}$/.test(prefix)) {
      throw new Error('het voorvoegsel van de index bestaat uit kleine letters, cijfers, - en _');
    }
    this.live = prefix;
    this.previous = `${prefix}-vorige`;
    this.beside = `${prefix}-stand`;
    this.versions = `${prefix}-v*`;
    this.#version = new RegExp(`^${prefix}-v\\d+\\.(\\d+)-[0-9a-f]{8}$`);
  }

  isVersion(index: string): boolean {
    return this.#version.test(index);
  }

  /** Random, so that what is left of a crash never has the name of a new version. */
  newVersion(after: string | undefined): string {
    const last = Number(this.#version.exec(after ?? '')?.[1] ?? 0);
    return `${this.live}-v${SCHEMA_VERSIE}.${last + 1}-${randomBytes(4).toString('hex')}`;
  }

  /** The alias under which a candidate is written; gone with it, so that a late write makes no new index. */
  writing(version: string): string {
    return `${version}-schrijven`;
  }
}

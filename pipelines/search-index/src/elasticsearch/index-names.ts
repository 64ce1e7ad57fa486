import { randomBytes } from 'node:crypto';
import { SCHEMA_VERSIE } from './mapping.ts';

/**
 * The names in Elasticsearch of one index, all with its prefix: versions `<prefix>-v<schema>.<n>-<random>`, the alias
 * `<prefix>` on the live one, `<prefix>-tot-<milliseconds>` on those that were live until then, and `<prefix>-stand`
 * beside them.
 */
export class IndexNames {
  readonly live: string;
  /** An index of its own: what changes without a publication, and who is writing. */
  readonly beside: string;
  /** Of all versions, and perhaps of what is not ours: see isVersion. */
  readonly versions: string;
  readonly #version: RegExp;
  readonly #until: string;

  /** @throws on a prefix that Elasticsearch would refuse. */
  constructor(prefix: string) {
    if (!/^[a-z0-9][a-z0-9_-]{0,99}$/.test(prefix)) {
      throw new Error('het voorvoegsel van de index bestaat uit kleine letters, cijfers, - en _');
    }
    this.live = prefix;
    this.beside = `${prefix}-stand`;
    this.versions = `${prefix}-v*`;
    this.#until = `${prefix}-tot-`;
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

  /** The alias of a version that was live until a moment. */
  until(moment: Date): string {
    return `${this.#until}${moment.getTime()}`;
  }

  /** The moment in such an alias, in milliseconds; 0 for another alias. */
  endOf(alias: string): number {
    return alias.startsWith(this.#until) ? Number(alias.slice(this.#until.length)) : 0;
  }
}

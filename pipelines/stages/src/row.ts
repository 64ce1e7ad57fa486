import type { Issue } from '@sociale-kaart/schemas/issue';
import type { VocabularyName } from '@sociale-kaart/schemas/vocabularies';

/**
 * A row, read strictly: every column is taken, ignored by name, or reported. A cell that is empty (or holds blanks only)
 * is not stated. Nothing here throws: what is wrong becomes an issue of the row, with line, column and what would be
 * right, and a `fout` refuses the record after the mapping.
 */
export interface Row {
  readonly regel: number;
  /** A mandatory value; empty or missing is a `fout` and gives ''. */
  take(column: string): string;
  /** An optional value; in a table (`vast`) a missing column is still a `fout`. */
  maybe(column: string): string | undefined;
  /** A mandatory label by its table; an unknown label is a `fout` that lists the known ones. */
  lookup<T>(column: string, table: Readonly<Record<string, T>>): T | undefined;
  /** Codes or labels of a vocabulary, separated by `|`; an unknown one is a `fout`. Empty: undefined. */
  codes(column: string, list: VocabularyName): string[] | undefined;
  /** One code or label of a vocabulary. Empty: undefined. */
  code(column: string, list: VocabularyName): string | undefined;
  /** Is there such a column at all: for columns that a form of file may leave out. */
  has(column: string): boolean;
  /**
   * What only the mapping can see: rows of one key that differ, a column that contradicts another. `waarde` as it was
   * written; the issue has it cut and without personal data.
   */
  report(issue: Omit<Issue, 'sleutel' | 'regel'>): void;
}

/** A text file of the repository; `path` is relative to its root, with forward slashes. */
export interface RepositoryFile {
  path: string;
  read(): string;
}

/** One breach of a rule: in which file, what is wrong and what would be right. */
export interface Violation {
  path: string;
  message: string;
}

/** A rule is pure: it sees the list of files and nothing else, so a test can hand it three files from memory. */
export type Rule = (files: readonly RepositoryFile[]) => Violation[];

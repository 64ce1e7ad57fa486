/** What lies in the folder of the bench. */
export const FILES = {
  catalogue: 'catalogus.sqlite',
  /** The documents of the catalogue, one a line, as an engine gets them. */
  documents: 'documents.jsonl',
  /** A folder with the same documents as bodies of `_bulk`. */
  bodies: 'bodies',
};

/** To a child that brings all documents into an Elasticsearch. */
export interface SendRequest {
  /** Of the bench. */
  folder: string;
  url: string;
  /** Of all names that it makes there. */
  prefix: string;
}

/** From it: milliseconds from the first document until all can be found. */
export interface Sent {
  ms: number;
}

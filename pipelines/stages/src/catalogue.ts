import type { SeenAddress } from '@sociale-kaart/geography/postcode-evidence';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Publicatie, Run, RunAantallen } from '@sociale-kaart/schemas/run';
import type { Voorziening, VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Grafsteen } from '@sociale-kaart/schemas/wijziging';
import type { DocumentJson, StoredDetail } from '@sociale-kaart/search-index/document/stored-voorziening';
import type { Source } from './source.ts';

/** A record that passed: what one source says of one voorziening. `sha256` is of its canonical JSON. */
export interface SourceRecord {
  sleutel: string;
  inhoud: VoorzieningInhoud;
  sha256: string;
  /** Of what it was made from (`conceptHash`). Absent when cleaning had something to say: that is to be found again. */
  conceptSha256?: string | undefined;
}

/** The live record of a key, when it was last good and made from what has this hash: cleaning would give the same. */
export type FindReusable = (sleutel: string, conceptSha256: string) => SourceRecord | undefined;

/** What is known of the last run of a source that was accepted. */
export interface LastGood {
  runId: string;
  inhoudSha256: string;
  vingerafdruk: string;
  aantal: number;
}

/** How many records of a source a run leaves as they are, adds, changes and removes. */
export type Changes = Pick<RunAantallen, 'ongewijzigd' | 'toegevoegd' | 'gewijzigd' | 'verwijderd'>;

/** A run that passed the gate, to be taken over as a whole. */
export interface AcceptedRun {
  /** As it is so far. */
  run: Run;
  /** As it ends, once everything is written. */
  ended(made: Changes): Run;
  source: Source;
  records: readonly SourceRecord[];
  /** Keys whose new version was refused: their last good version stays for `verloopdagen`. */
  afgekeurd: ReadonlySet<string>;
  now: Date;
}

export type CatalogueChange =
  | { soort: 'voorziening'; voorziening: Voorziening; detail: StoredDetail; json?: DocumentJson }
  | { soort: 'grafsteen'; grafsteen: Grafsteen };

/** The record of truth, as the stages see it. One process writes (ADR 0001). */
export interface Catalogue {
  readonly id: string;
  lastGood(bron: string): LastGood | undefined;
  /** sha256 of the live record of each key of a source: what a run would change, without changing it. */
  liveRecords(bron: string): ReadonlyMap<string, string>;
  /** The records of a source that need no cleaning again; each is read when it is asked for. */
  reusable(bron: string): FindReusable;
  beginRun(run: Run): void;
  /** Writes the outcome and the issues of a run that is not accepted. */
  endRun(run: Run, issues: readonly Issue[]): void;
  /**
   * One transaction: gives ids (ledger), compares, writes what differs, numbers the changes, and ends the run with its
   * issues, so that the ledger and the data never say different things. What the source no longer has becomes a tombstone.
   * Gives the run as it ended.
   */
  accept(accepted: AcceptedRun, issues: readonly Issue[]): Run;
  /** The highest sequence number given out; 0 when empty. */
  volgnummer(): number;
  /** The newest state of everything that changed after `volgnummer`, in that order; from 0: everything. */
  changesSince(volgnummer: number): Iterable<CatalogueChange>;
  /** The address of every published location that these sources state. */
  addresses(bronnen: readonly string[]): Iterable<SeenAddress>;
  counts(): { voorzieningen: number; grafstenen: number };
  beginPublication(publication: Publicatie): void;
  endPublication(publication: Publicatie): void;
}

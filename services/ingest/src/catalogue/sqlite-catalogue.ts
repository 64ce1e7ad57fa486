import { DatabaseSync } from 'node:sqlite';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Publicatie, Run } from '@sociale-kaart/schemas/run';
import type { AcceptedRun, Catalogue, LastGood } from '@sociale-kaart/stages/catalogue';
import type { PublishableCatalogue } from '@sociale-kaart/stages/publish/publishing';
import { today } from '@sociale-kaart/stages/reconcile/calendar';
import type { Source } from '@sociale-kaart/stages/source';
import { acceptRun } from './accept-run.ts';
import { type ChangeReader, changeReader } from './changes.ts';
import { transaction } from './database.ts';
import { idLedger } from './id-ledger.ts';
import { publicationLedger } from './publication-ledger.ts';
import { recordStore } from './record-store.ts';
import { refresh } from './refresh.ts';
import { recordLog } from './rollback/record-log.ts';
import { takeBack } from './rollback/take-back.ts';
import { runLedger } from './run-ledger.ts';
import { stoppedSources } from './stopped-sources.ts';
import { renewer } from './things.ts';
import { voorzieningStore } from './voorziening-store.ts';

interface Opened {
  db: DatabaseSync;
  file: string;
  id: string;
  unlock(): void;
}

/** The catalogue in a SQLite file. Synchronous; one process, one writer. */
export class SqliteCatalogue implements Catalogue {
  readonly id: string;
  readonly runs: ReturnType<typeof runLedger>;
  readonly records: ReturnType<typeof recordStore>;
  readonly publications: ReturnType<typeof publicationLedger>;
  readonly recordLog: ReturnType<typeof recordLog>;
  readonly #opened: Opened;
  readonly #changes: ChangeReader;
  readonly #stores;
  readonly #voorzieningen;

  constructor(opened: Opened) {
    const { db, id } = opened;
    this.id = id;
    this.#opened = opened;
    this.runs = runLedger(db);
    this.records = recordStore(db);
    this.publications = publicationLedger(db);
    this.recordLog = recordLog(db);
    this.#changes = changeReader(db);
    this.#voorzieningen = voorzieningStore(db);
    this.#stores = { records: this.records, idOf: idLedger(db), renew: renewer(this.records, this.#voorzieningen) };
  }

  lastGood(bron: string): LastGood | undefined {
    const run = this.runs.last(bron, ['aanvaard']);
    if (run === undefined) return undefined;
    const { id, inhoudSha256 = '', vingerafdruk = '', aantallen } = run;
    return { runId: id, inhoudSha256, vingerafdruk, aantal: aantallen?.geldig ?? 0 };
  }

  liveRecords(bron: string): ReadonlyMap<string, string> {
    return new Map([...this.records.live(bron)].map(([sleutel, { sha256 }]) => [sleutel, sha256]));
  }

  reusable(bron: string): ReturnType<Catalogue['reusable']> {
    return this.records.reusable(bron);
  }

  beginRun(run: Run): void {
    this.runs.begin(run);
  }

  endRun(run: Run, issues: readonly Issue[]): void {
    transaction(this.#opened.db, () => this.runs.end(run, issues));
  }

  accept(accepted: AcceptedRun, issues: readonly Issue[]): Run {
    const { run, source } = accepted;
    const before = {
      seenGood: this.#seenGood(source.bron.id),
      readDifferently: this.lastGood(source.bron.id)?.vingerafdruk !== run.vingerafdruk,
    };
    return transaction(this.#opened.db, () => {
      const made = accepted.ended(acceptRun(accepted, this.#stores, before));
      const ended = { ...made, volgnummer: this.volgnummer() };
      this.runs.end(ended, issues);
      return ended;
    });
  }

  /**
   * What time alone changes (`volgendeWissel`, refused or stopped for too long) becomes changes; gives how many.
   * `declared`: every source that has a file.
   */
  refresh(now: Date, declared: readonly Source[]): number {
    const withRecords = this.records.sources().map(({ id }) => id);
    const seenGood = (bron: string) => this.#seenGood(bron);
    const stopped = stoppedSources({ withRecords, declared, seenGood, date: today(now) });
    const refreshing = { ...this.#stores, voorzieningen: this.#voorzieningen, stopped };
    return transaction(this.#opened.db, () => refresh(refreshing, now));
  }

  /** Day on which a source was last seen and good. */
  #seenGood(bron: string): string | undefined {
    const seen = this.runs.last(bron, ['aanvaard', 'ongewijzigd']);
    return seen && today(new Date(seen.begin));
  }

  volgnummer(): number {
    return this.#changes.volgnummer();
  }

  changesSince(volgnummer: number): ReturnType<Catalogue['changesSince']> {
    return this.#changes.changesSince(volgnummer);
  }

  addresses(bronnen: readonly string[]): ReturnType<Catalogue['addresses']> {
    return this.#changes.addresses(bronnen);
  }

  counts(): ReturnType<Catalogue['counts']> {
    return this.#changes.counts();
  }

  beginPublication(publication: Publicatie): void {
    this.publications.begin(publication);
  }

  endPublication(publication: Publicatie): void {
    this.publications.end(publication);
  }

  /** Writes an entry as it is; that of a rollback has no end yet. */
  enterPublication(publication: Publicatie): void {
    transaction(this.#opened.db, () => {
      this.publications.begin(publication);
      this.publications.end(publication);
    });
  }

  /** Goes back to where a rollback goes (`totVolgnummer`), and ends it. */
  takeBack(rollback: Publicatie, now: Date): void {
    transaction(this.#opened.db, () => {
      takeBack({ log: this.recordLog, runs: this.runs, renew: this.#stores.renew }, rollback.totVolgnummer, now);
      this.publications.end({ ...rollback, einde: now.toISOString() });
    });
  }

  /** Calls `work` with the catalogue as it is at this moment, whatever runs change in the meantime. */
  async atThisMoment<T>(work: (catalogue: PublishableCatalogue) => Promise<T>): Promise<T> {
    this.recordLog.mark(this.volgnummer());
    const db = new DatabaseSync(this.#opened.file, { readOnly: true });
    try {
      db.exec('begin');
      const moment = changeReader(db);
      moment.counts(); // the first read is the moment
      return await work({
        id: this.id,
        ...moment,
        beginPublication: (publication) => this.beginPublication(publication),
        endPublication: (publication) => this.endPublication(publication),
      });
    } finally {
      db.close();
    }
  }

  /** Ends what its process never ended. */
  endUnfinished(now: Date): void {
    const end = { einde: now.toISOString(), oordeel: 'mislukt', reden: 'proces gestopt' };
    for (const run of this.runs.unfinished()) this.endRun({ ...run, ...end }, []);
    for (const publication of this.publications.unfinished()) this.endPublication({ ...publication, ...end });
  }

  close(): void {
    this.#opened.db.close();
    this.#opened.unlock();
  }
}

import type { DatabaseSync } from 'node:sqlite';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';

/** Every run of every source, and what was found in it. */
export interface RunLedger {
  begin(run: Run): void;
  end(run: Run, issues: readonly Issue[]): void;
  /** Runs that never ended: their process is gone. */
  unfinished(): Run[];
  /** The last run of a source that ended in one of these ways (vocabulary `oordeel`). */
  last(bron: string, oordelen: readonly string[]): Run | undefined;
  /** The last so many of those, newest first. */
  latest(bron: string, oordelen: readonly string[], aantal: number): Run[];
  /** The last run that changed something. */
  lastChange(bron: string): Run | undefined;
  /** The last run of a source that was undone, as long as no later one was accepted. */
  undone(bron: string): Run | undefined;
  /** Of every such source the newest run that waits for a person, by source. */
  toReplay(): Run[];
  /**
   * Marks the accepted runs that changed something after a sequence number of the catalogue, and those of the same source
   * that built on them, as `teruggedraaid`.
   */
  undoAfter(volgnummer: number): void;
  /** Newest first. */
  recent(aantal: number): Run[];
  issues(run: string): Issue[];
  /** How many of those somebody has to look at: all but the remarks. */
  countIssues(run: string): number;
}

export function runLedger(db: DatabaseSync): RunLedger {
  const insert = db.prepare('insert into run(id, bron, inhoud) values (?, ?, ?)');
  const update = db.prepare('update run set oordeel = ?, inhoud = ? where id = ?');
  const addIssue = db.prepare('insert into issue(run, volgorde, niveau, inhoud) values (?, ?, ?, ?)');
  const unfinished = db.prepare('select inhoud from run where oordeel is null order by volgorde');
  const latest = db.prepare(`select inhoud from run
    where bron = ? and oordeel in (select value from json_each(?)) order by volgorde desc limit ?`);
  const lastChange = db.prepare(`select inhoud from run
    where bron = ? and oordeel = 'aanvaard' and ${CHANGED} order by volgorde desc limit 1`);
  const toReplay = db.prepare(`select inhoud from run
    where volgorde in (select max(volgorde) from run where oordeel in ('aangehouden', '${UNDONE}') group by bron)
      and bron in (select bron from run where oordeel = '${UNDONE}' and volgorde in
        (select max(volgorde) from run where oordeel in ('aanvaard', '${UNDONE}') group by bron)) order by bron`);
  const undoAfter = db.prepare(`update run
    set oordeel = '${UNDONE}', inhoud = json_set(inhoud, '$.oordeel', '${UNDONE}')
    where oordeel = 'aanvaard' and volgorde >= (select min(volgorde) from run as first
      where first.bron = run.bron and oordeel = 'aanvaard' and inhoud ->> '$.volgnummer' > ? and ${CHANGED})`);
  const recent = db.prepare('select inhoud from run order by volgorde desc limit ?');
  const issues = db.prepare('select inhoud from issue where run = ? order by volgorde');
  const count = db.prepare(`select count(*) as aantal from issue where run = ? and niveau <> 'opmerking'`);
  return {
    begin: (run) => void insert.run(run.id, run.bron, JSON.stringify(run)),
    end(run, issuesOfRun) {
      update.run(run.oordeel ?? null, JSON.stringify(run), run.id);
      for (const [place, issue] of issuesOfRun.entries())
        addIssue.run(run.id, place, issue.niveau, JSON.stringify(issue));
    },
    unfinished: () => unfinished.all().map(parsed<Run>),
    last: (bron, oordelen) => found(latest.get(bron, JSON.stringify(oordelen), 1)),
    latest: (bron, oordelen, aantal) => latest.all(bron, JSON.stringify(oordelen), aantal).map(parsed<Run>),
    lastChange: (bron) => found(lastChange.get(bron)),
    undone(bron) {
      const last = found(latest.get(bron, JSON.stringify(['aanvaard', UNDONE]), 1));
      return last?.oordeel === UNDONE ? last : undefined;
    },
    toReplay: () => toReplay.all().map(parsed<Run>),
    undoAfter: (volgnummer) => void undoAfter.run(volgnummer),
    recent: (aantal) => recent.all(aantal).map(parsed<Run>),
    issues: (run) => issues.all(run).map(parsed<Issue>),
    countIssues: (run) => Number(count.get(run)?.aantal),
  };
}

/** Of vocabulary `oordeel`. */
const UNDONE = 'teruggedraaid';

/** That a run changed something. */
const CHANGED = `inhoud ->> '$.aantallen.toegevoegd' + inhoud ->> '$.aantallen.gewijzigd' +
  inhoud ->> '$.aantallen.verwijderd' > 0`;

type Row = Record<string, unknown>;

const found = (row: Row | undefined): Run | undefined => row && parsed(row);

/** A document of ours, as it was written. */
const parsed = <T>({ inhoud }: Row): T => JSON.parse(String(inhoud));

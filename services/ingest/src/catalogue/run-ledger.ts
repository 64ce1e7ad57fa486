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
    where bron = ? and oordeel = 'aanvaard' and inhoud ->> '$.aantallen.toegevoegd' +
      inhoud ->> '$.aantallen.gewijzigd' + inhoud ->> '$.aantallen.verwijderd' > 0 order by volgorde desc limit 1`);
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
    recent: (aantal) => recent.all(aantal).map(parsed<Run>),
    issues: (run) => issues.all(run).map(parsed<Issue>),
    countIssues: (run) => Number(count.get(run)?.aantal),
  };
}

type Row = Record<string, unknown>;

const found = (row: Row | undefined): Run | undefined => row && parsed(row);

/** A document of ours, as it was written. */
const parsed = <T>({ inhoud }: Row): T => JSON.parse(String(inhoud));

import type { Changes, SourceRecord } from '../catalogue.ts';

interface Comparison {
  /** sha256 by key of what is live. */
  live: ReadonlyMap<string, string>;
  records: readonly SourceRecord[];
  /** Keys whose new version was refused: these stay. */
  afgekeurd: ReadonlySet<string>;
}

/** What taking over a run would change. */
export function compareRecords({ live, records, afgekeurd }: Comparison): Changes {
  const keys = new Set(records.map(({ sleutel }) => sleutel));
  const known = records.filter(({ sleutel }) => live.has(sleutel));
  const same = known.filter(({ sleutel, sha256 }) => live.get(sleutel) === sha256);
  return {
    ongewijzigd: same.length,
    toegevoegd: records.length - known.length,
    gewijzigd: known.length - same.length,
    verwijderd: [...live.keys()].filter((key) => !keys.has(key) && !afgekeurd.has(key)).length,
  };
}

import { createHash } from 'node:crypto';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { canonicalJson } from './canonical-json.ts';
import type { SourceRecord } from './catalogue.ts';
import { cleanDraft } from './clean/clean-draft.ts';
import type { MappedRecord } from './map/map-rows.ts';
import type { Source } from './source.ts';

export interface Validated {
  records: SourceRecord[];
  /** Keys of records that cleaning or the schema refused. */
  refused: string[];
  issues: Issue[];
}

/** Stage 4. Cleans and checks each record on its own; one with a `fout` is refused. Pure. */
export function validateRecords(
  mapped: readonly MappedRecord[],
  { source, geography }: { source: Source; geography: Geography },
): Validated {
  const result: Validated = { records: [], refused: [], issues: [] };
  const { werkgebiedStandaard } = source;
  for (const { sleutel, regel, draft } of mapped) {
    const { inhoud, issues } = cleanDraft(draft, { geography, sleutel, regel, werkgebiedStandaard });
    result.issues.push(...issues);
    if (inhoud === undefined || issues.some(({ niveau }) => niveau === 'fout')) result.refused.push(sleutel);
    else result.records.push({ sleutel, inhoud, sha256: sha256(canonicalJson(inhoud)) });
  }
  return result;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

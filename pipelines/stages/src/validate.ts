import { createHash } from 'node:crypto';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { canonicalJson } from './canonical-json.ts';
import type { SourceRecord } from './catalogue.ts';
import { type CleanContext, cleanDraft } from './clean/clean-draft.ts';
import { safeValue } from './clean/safe-value.ts';
import type { Draft } from './draft.ts';
import type { MappedRecord } from './map/map-rows.ts';
import type { Source } from './source.ts';

export interface Validated {
  records: SourceRecord[];
  /** Keys of records that cleaning or the schema refused. */
  refused: string[];
  issues: Issue[];
}

/** Stage 4. Cleans and checks each record on its own; one with a `fout` is refused, and so is one that cleaning fails on. Pure. */
export function validateRecords(
  mapped: readonly MappedRecord[],
  { source, geography }: { source: Source; geography: Geography },
): Validated {
  const result: Validated = { records: [], refused: [], issues: [] };
  const { werkgebiedStandaard } = source;
  for (const { sleutel, regel, draft } of mapped) {
    const { inhoud, issues } = cleanOrRefuse(draft, { geography, sleutel, regel, werkgebiedStandaard });
    result.issues.push(...issues);
    if (inhoud === undefined || issues.some(({ niveau }) => niveau === 'fout')) result.refused.push(sleutel);
    else result.records.push({ sleutel, inhoud, sha256: sha256(canonicalJson(inhoud)) });
  }
  return result;
}

/**
 * Four libraries read text here that anyone may have written, and one that fails on it is a mistake of ours. It costs its own
 * record, whose last good version stays, and not the thousands beside it; the gate holds the run when it costs many.
 */
function cleanOrRefuse(draft: Draft, context: CleanContext): ReturnType<typeof cleanDraft> {
  try {
    return cleanDraft(draft, context);
  } catch (error) {
    const { sleutel, regel } = context;
    const melding = 'Door een fout in onze software is dit record niet na te kijken. Meld het aan de beheerder.';
    const waarde = safeValue(String(error));
    const issue: Issue = { niveau: 'fout', code: 'schema-ongeldig', sleutel, regel, melding, waarde };
    return { inhoud: undefined, issues: [issue] };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

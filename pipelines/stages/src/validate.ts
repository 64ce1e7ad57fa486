import { createHash } from 'node:crypto';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { canonicalJson } from './canonical-json.ts';
import type { FindReusable, SourceRecord } from './catalogue.ts';
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

/** Records that were cleaned in earlier runs. */
export interface KnownRecords {
  /** Of how this run reads the source (`createFingerprint`). */
  vingerafdruk: string;
  find: FindReusable;
}

interface Checking {
  source: Source;
  geography: Geography;
  /** Absent: everything is cleaned. */
  known?: KnownRecords | undefined;
}

/**
 * Stage 4. Cleans and checks each record on its own; one with a `fout` is refused, and so is one that cleaning fails on. One
 * that would come out as it is known is not cleaned again: that saves time and changes nothing else. Pure.
 */
export function validateRecords(mapped: readonly MappedRecord[], checking: Checking): Validated {
  const { known } = checking;
  const result: Validated = { records: [], refused: [], issues: [] };
  for (const one of mapped) {
    const conceptSha256 = known && conceptHash(one.draft, known.vingerafdruk);
    const reused = conceptSha256 && known?.find(one.sleutel, conceptSha256);
    if (reused) result.records.push(reused);
    else validate(one, { ...checking, conceptSha256 }, result);
  }
  return result;
}

/**
 * sha256 that tells what a record is made from: what the mapping gave, and how it is read. Equal hashes give equal records,
 * whatever happened in between, because the fingerprint is in it.
 */
export function conceptHash(draft: Draft, vingerafdruk: string): string {
  return sha256(`${vingerafdruk}\n${canonicalJson(draft)}`);
}

type Validating = Checking & { conceptSha256: string | undefined };

function validate({ sleutel, regel, draft }: MappedRecord, validating: Validating, result: Validated): void {
  const { source, geography, conceptSha256 } = validating;
  const { werkgebiedStandaard } = source;
  const { inhoud, issues } = cleanOrRefuse(draft, { geography, sleutel, regel, werkgebiedStandaard });
  result.issues.push(...issues);
  if (inhoud === undefined || issues.some(({ niveau }) => niveau === 'fout')) {
    result.refused.push(sleutel);
    return;
  }
  const record = { sleutel, inhoud, sha256: sha256(canonicalJson(inhoud)) };
  result.records.push(issues.length === 0 ? { ...record, conceptSha256 } : record);
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

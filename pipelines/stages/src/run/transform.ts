import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { RunAantallen } from '@sociale-kaart/schemas/run';
import type { SourceRecord } from '../catalogue.ts';
import { gate } from '../gate.ts';
import { mapRows } from '../map/map-rows.ts';
import { parseSnapshot } from '../parse.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Source } from '../source.ts';
import { type KnownRecords, validateRecords } from '../validate.ts';
import type { Step } from './run-log.ts';

/** What a snapshot comes to. `gelezen = geldig + afgekeurd + weggelaten`, in records. */
export interface Transformed {
  records: SourceRecord[];
  /** Keys whose new version was refused. */
  afgekeurd: ReadonlySet<string>;
  issues: Issue[];
  aantallen: Pick<RunAantallen, 'gelezen' | 'geldig' | 'afgekeurd' | 'weggelaten'>;
  /** How many were left out on purpose, by reason. */
  weggelaten: Record<string, number>;
  /** The gate does not let it pass. */
  held: boolean;
}

interface Surroundings {
  geography: Geography;
  step: Step;
  /** Absent: everything is cleaned. */
  known?: KnownRecords;
}

/**
 * From snapshot to records and the verdict of the gate: pure, so that it can be repeated at any time. `known` only saves time:
 * the outcome is the same without it. @throws ParseFailed
 */
export async function transform(source: Source, snapshot: Snapshot, around: Surroundings): Promise<Transformed> {
  const { geography, step, known } = around;
  const parsed = await step('lezen', () => parseSnapshot(source, snapshot));
  const mapped = await step('afbeelden', () => mapRows(source, parsed.rows));
  const validated = await step('keuren', () => validateRecords(mapped.mapped, { source, geography, known }));
  const { records } = validated;
  const refused = [...mapped.refused, ...validated.refused];
  const left = Object.values(mapped.leftOut).reduce((sum, count) => sum + count, 0);
  const aantallen = {
    gelezen: records.length + refused.length + left,
    geldig: records.length,
    afgekeurd: refused.length,
    weggelaten: left,
  };
  const objections = await step('drempel', () => gate({ verwacht: source.verwacht, aantallen, records }));
  return {
    records,
    afgekeurd: new Set(refused.filter((key) => key !== undefined)),
    issues: [...parsed.issues, ...mapped.issues, ...validated.issues, ...objections],
    aantallen,
    weggelaten: mapped.leftOut,
    held: objections.length > 0,
  };
}

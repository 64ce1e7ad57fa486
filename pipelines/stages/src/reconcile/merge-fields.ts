import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Members } from './member.ts';

/** Field by field the value of the first that states it. `members` are in order of precedence. */
export function mergeFields(members: Members): VoorzieningInhoud {
  return members.reduceRight((merged, { inhoud }) => Object.assign(merged, stated(inhoud)), { ...members[0].inhoud });
}

/** Per field the source that gave it. */
export function provenance(members: Members): Record<string, string> {
  const given = members.toReversed().flatMap(({ bron, inhoud }) => fieldsOf(inhoud).map((field) => [field, bron.id]));
  return Object.fromEntries(given);
}

const fieldsOf = (inhoud: VoorzieningInhoud): string[] => Object.keys(stated(inhoud));

/** Without locations a source does not say that there are none. */
function stated({
  url: _url,
  bronGewijzigdOp: _date,
  locaties,
  ...rest
}: VoorzieningInhoud): Partial<VoorzieningInhoud> {
  return { ...rest, ...(locaties.length > 0 && { locaties }) };
}

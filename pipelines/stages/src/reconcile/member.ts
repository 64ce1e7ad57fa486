import type { Bron } from '@sociale-kaart/schemas/bron';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';

/** What one source says of a thing. */
export interface Member {
  bron: Pick<Bron, 'id' | 'licentie' | 'naamsvermelding'>;
  sleutel: string;
  inhoud: VoorzieningInhoud;
}

export type Members = readonly [Member, ...Member[]];

/** Who goes before whom where sources differ: the freshest first; ties by source and key, so that runs do not decide. */
export function byPrecedence(members: Members): Members {
  const [first, ...others] = members.toSorted(compare);
  return first === undefined ? members : [first, ...others];
}

function compare(one: Member, other: Member): number {
  return (
    freshness(other).localeCompare(freshness(one)) ||
    one.bron.id.localeCompare(other.bron.id) ||
    one.sleutel.localeCompare(other.sleutel)
  );
}

/** When the source last touched it, as far as it says. */
const freshness = ({ inhoud }: Member): string => inhoud.bronGewijzigdOp ?? inhoud.gecontroleerd?.op ?? '';

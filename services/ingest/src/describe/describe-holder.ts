import type { FoundHolder } from '../control/find-holder.ts';
import { momentInWords } from './describe-moment.ts';

/** Who writes in a catalogue, as the object of a sentence. */
export function holderInWords(holder: FoundHolder | undefined): string {
  if (holder === undefined) return 'niemand';
  const { proces, machine, sinds, dienst } = holder;
  const who = dienst === undefined ? 'een ander proces' : `de dienst op ${dienst}`;
  if (proces === undefined || sinds === undefined) return who;
  return `${who} (nummer ${proces} op ${machine}, sinds ${momentInWords(sinds)})`;
}

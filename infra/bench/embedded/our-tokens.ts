import { stem } from '@sociale-kaart/dutch-text/forms/stem';
import { isStopWord } from '@sociale-kaart/dutch-text/stop-words';
import { words } from '@sociale-kaart/dutch-text/words';

/** Stems of a text, for a library that cannot weigh a word as written against its stem. */
export function stemsOf(text: string): string[] {
  return words(text)
    .flatMap(({ tekst, delen }) => [tekst, ...delen])
    .filter((word) => !isStopWord(word))
    .map(stem);
}

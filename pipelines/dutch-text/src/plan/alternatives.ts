import { isPart, segments } from '../compounds/split-compound.ts';
import { stem } from '../forms/stem.ts';
import { exactToken, partToken } from '../index-tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alternative, Via } from '../query-plan.ts';
import { isStopWord } from '../stop-words.ts';
import type { Target } from '../thesaurus/read-thesaurus.ts';
import type { Word } from '../words.ts';
import { isKnown, writtenAsOne } from './corrections.ts';
import { WEIGHTS } from './weights.ts';

/** So many words that begin as typed; more would be a guess. */
const MOST_BEGINNINGS = 3;
/** Shorter beginnings fit too many words. */
const SHORTEST_BEGINNING = 4;

/** All that one word may match as, by its own letters. */
export function alternativesOf({ tekst, delen }: Pick<Word, 'tekst' | 'delen'>, lexicon: Lexicon): Alternative[] {
  const stemmed = stem(tekst);
  const parts = delen.filter((part) => !isStopWord(part)); // an index holds no stem of a stop word
  return [
    asWritten(tekst),
    alternative('stam', [stemmed]),
    ...(parts.length > 0 ? [alternative('stam', parts.map(stem))] : []),
    ...(isPart(stemmed) ? [alternative('samenstelling', [partToken(stemmed)], WEIGHTS.woorddeel)] : []),
    ...takenApart(tekst, lexicon),
    ...beginnings(tekst, lexicon),
  ];
}

/** What the thesaurus says that some words mean. */
export function meanings(targets: readonly Target[]): Alternative[] {
  const saysNeed = targets.some(({ lijst }) => lijst === 'categorie');
  return targets.map(({ tokens, via, lijst, gewicht, regel }) => {
    const beside = saysNeed && lijst === 'doelgroep' ? WEIGHTS.doelgroepBijBehoefte : 1;
    return { tokens, via, regel, gewicht: WEIGHTS[via] * gewicht * beside };
  });
}

/** The word in this very form. */
export const asWritten = (word: string): Alternative => alternative('exact', [exactToken(word)]);

/** A phrase as it stands: all its words, in any form. */
export const phrase = (stems: readonly string[]): Alternative => ({ tokens: stems, via: 'stam', gewicht: WEIGHTS.zin });

function alternative(
  via: Exclude<Via, 'spelling'>,
  tokens: readonly string[],
  gewicht: number = WEIGHTS[via],
): Alternative {
  return { tokens, via, gewicht };
}

/** A compound as its parts, in one text: by the list, else by the words of the index (`huishoudelijkehulp`). */
function takenApart(word: string, lexicon: Lexicon): Alternative[] {
  const parts = segments(word);
  if (parts.length > 0)
    return [
      alternative(
        'samenstelling',
        parts.map((part) => partToken(stem(part))),
      ),
    ];
  if (lexicon.knows(word)) return [];
  const pieces = writtenAsOne(word, lexicon);
  return pieces.length > 0 ? [alternative('samenstelling', pieces.map(stem))] : [];
}

/** Words of the index that go on where an unknown word stops. */
function beginnings(word: string, lexicon: Lexicon): Alternative[] {
  if (word.length < SHORTEST_BEGINNING || isKnown(word, lexicon)) return [];
  return lexicon.startingWith(word, MOST_BEGINNINGS).map((longer) => alternative('begin', [exactToken(longer)]));
}

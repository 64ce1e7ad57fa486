import type { IndexAnswer } from '../../index-query.ts';
import { type Bitset, countBits, removeAll } from './bitset.ts';
import type { CodeLists } from './code-lists.ts';
import { countByDocument } from './codes-by-document.ts';
import { countWithin, type DocumentSet } from './document-set.ts';
import type { Scope } from './scope.ts';

type FacetCounts = IndexAnswer['facetten'][string];

type Lists = Pick<CodeLists, 'list' | 'sizes' | 'perDocument' | 'byDocument'>;

/** Gives of a list the count of each code, in its order. */
type Counter = (list: string) => ArrayLike<number>;

/** What is counted in. */
interface Counted {
  documents: Bitset;
  scope: Scope;
  /** All documents of the version, when the scope is of those. */
  everything?: Bitset | undefined;
}

/**
 * Gives of a list how many of the documents (in scope) have each code: most first, ties by code, without those at 0. When
 * most documents there are have to be counted, those that are missing are, and taken off.
 */
export function facetCounter({ documents, scope, everything }: Counted, lists: Lists): (list: string) => FacetCounts {
  const count = countBits(documents);
  if (count === 0) return () => [];
  const missing = everything && without(everything, documents);
  const counts =
    missing && countBits(missing) <= count
      ? takenOff(lists, counterOf(missing, scope, lists))
      : counterOf(documents, scope, lists);
  return (name) => mostFirst([...lists.list(name).keys()], counts(name));
}

/** Gives of a list how many documents have each code beside those that were counted, in its order. */
function takenOff(lists: Lists, counter: Counter): Counter {
  return (name) => {
    const counts = counter(name);
    return lists.sizes(name).map((size, place) => size - (counts[place] as number));
  };
}

/**
 * Few documents are counted one by one, many code by code, whichever takes fewer
 * steps; a step of either costs about the same (measured at 150,000). Also code by code while a list is not turned around.
 */
function counterOf(documents: Bitset, scope: Scope, lists: Lists): Counter {
  const count = countBits(documents);
  let nrs: Uint32Array | undefined;
  const numbers = () => {
    nrs ??= scope.numbersOf(documents);
    return nrs;
  };
  return (name) => {
    const list = lists.list(name);
    const stepsByDocument = count * (1 + lists.perDocument(name)); // to each, and through its codes
    const saves = stepsByCode(list, scope) - stepsByDocument;
    const turned = saves < 0 ? undefined : lists.byDocument(name, saves);
    return turned
      ? countByDocument(turned, numbers())
      : Array.from(list.values(), (set) => countWithin(documents, set, scope));
  };
}

function without(all: Bitset, some: Bitset): Bitset {
  const rest = all.slice();
  removeAll(rest, some);
  return rest;
}

function stepsByCode(list: ReadonlyMap<string, DocumentSet>, scope: Scope): number {
  let steps = 0;
  for (const set of list.values()) steps += 'bits' in set ? scope.length : set.nrs.length;
  return steps;
}

function mostFirst(codes: readonly string[], counts: ArrayLike<number>): FacetCounts {
  const found: FacetCounts = [];
  codes.forEach((code, place) => {
    const aantal = counts[place] as number;
    if (aantal > 0) found.push({ code, aantal });
  });
  return found.sort((left, right) => right.aantal - left.aantal || (left.code < right.code ? -1 : 1));
}

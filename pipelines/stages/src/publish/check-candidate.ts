import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import type { PublicationCheck, Publishing } from './publishing.ts';

/** A candidate is not what it should be; the message says all that is wrong. */
export class CheckFailed extends Error {
  override name = 'CheckFailed';
}

/** @throws CheckFailed */
export async function checkCandidate(reader: IndexReader, { catalogue, checks = [] }: Publishing): Promise<void> {
  const found = await Promise.all([countsOf(catalogue), ...checks].map((check) => check(reader)));
  const wrong = found.flat();
  if (wrong.length > 0) throw new CheckFailed(wrong.join(' '));
}

/** Nothing got lost on the way. */
function countsOf(catalogue: Publishing['catalogue']): PublicationCheck {
  const { voorzieningen, grafstenen } = catalogue.counts();
  return async ({ versie }) => [
    ...differs('documenten', versie.documenten, voorzieningen),
    ...differs('grafstenen', versie.grafstenen, grafstenen),
  ];
}

function differs(what: string, inIndex: number, inCatalogue: number): string[] {
  return inIndex === inCatalogue ? [] : [`De index heeft ${inIndex} ${what}, de catalogus ${inCatalogue}.`];
}

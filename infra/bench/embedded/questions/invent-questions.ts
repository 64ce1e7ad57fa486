import { createRandom, type Random } from '@sociale-kaart/fixtures/generate/random';
import { FILTERS, type Occurrences } from './occurrences.ts';

/** Parameters of the API. */
export type Parameters = Record<string, string | string[]>;

/** One question in so many has no words (toolchain.md). */
const WITHOUT_WORDS = 4;
/** The others have one to so many, each number as often (toolchain.md). */
const MOST_WORDS = 3;
/** None to so many, each number as often (toolchain.md). */
const MOST_FILTERS = 5;
/** Share of questions with a place, half a municipality and half a point: toolchain.md measured places apart. */
const WITH_PLACE = 0.4;

/**
 * Mixed questions as in toolchain.md, "Embedded index: measured". Every word, code and place is drawn on its own, as often
 * as it occurs in the data: what is asked together need not occur together, so a question may find nothing.
 */
export function inventQuestions(found: Occurrences, count: number, seed: number): Parameters[] {
  return Array.from({ length: count }, (_, nth) => {
    const random = createRandom(seed, nth);
    return {
      ...(nth % WITHOUT_WORDS !== 0 && asked(found, random)),
      ...filters(found, random),
      ...(random.chance(WITH_PLACE) && place(found, random)),
    };
  });
}

function asked({ words }: Occurrences, random: Random): Parameters {
  const drawn = Array.from({ length: 1 + random.below(MOST_WORDS) }, () => random.pick(words));
  return { q: drawn.join(' ') };
}

/** Each on another list, of which none is chosen more; one code each. */
function filters({ codes }: Occurrences, random: Random): Parameters {
  const lists = [...FILTERS];
  const drawn = Array.from({ length: random.below(MOST_FILTERS + 1) }, () =>
    lists.splice(random.below(lists.length), 1),
  );
  return Object.fromEntries(drawn.flat().map((list) => [list, random.pick(codes[list])]));
}

function place({ gemeenten, points }: Occurrences, random: Random): Parameters {
  if (random.chance(0.5)) return { gemeente: random.pick(gemeenten) };
  const { lat, lon } = random.pick(points);
  return { lat: String(lat), lon: String(lon) };
}

import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { createRandom, type Random } from '@sociale-kaart/fixtures/generate/random';
import { inventWords } from '@sociale-kaart/fixtures/generate/word-list';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';

/** Parameters of the API. */
export type Parameters = Record<string, string | string[]>;

interface Asked {
  count: number;
  /** Of the questions. */
  seed: number;
  /** Of the samples: tells which words are common. */
  wordSeed: number;
}

/** Shares of questions with words that have 1, 2 and 3 of them. */
const WORDS = [0.4, 0.4, 0.2];
/** Share of words that come from the label of a category or doelgroep, the others from a description. */
const FROM_LABELS = 0.5;
/** Words of a description are asked up to this rank: people ask with common words; this one is in 0.2% of descriptions. */
const COMMON = 2_000;
/** Shorter words hold a sentence together. */
const SHORTEST_WORD = 4;
const MOST_FILTERS = 5;
/** Share of questions with a place, half a municipality and half a point. */
const WITH_PLACE = 0.4;

/**
 * Mixed questions as in toolchain.md: a quarter without words, the others with one to three, none to five filters, some
 * with a place. Words and codes of a question come from one voorziening, so that something is there to be found.
 */
export function inventQuestions(samples: readonly Invented[], { count, seed, wordSeed }: Asked): Parameters[] {
  const common = new Set(inventWords(COMMON, wordSeed));
  return Array.from({ length: count }, (_, place) => {
    const random = createRandom(seed, place);
    const sample = random.pick(samples);
    const asked = place % 4 === 0 ? 0 : 1 + random.share(WORDS);
    return {
      ...words(wordsAbout(sample, common), asked, random),
      ...filters(sample, random),
      ...where(sample, random),
    };
  });
}

interface AskedWords {
  labels: string[];
  prose: string[];
}

function wordsAbout({ categorieen, doelgroepen, omschrijving }: Invented, common: ReadonlySet<string>): AskedWords {
  const labels = [
    ...categorieen.map((code) => vocabularies.categorie.get(code)?.label ?? code),
    ...doelgroepen.map((code) => vocabularies.doelgroep.get(code)?.label ?? code),
  ];
  return { labels: labels.flatMap(wordsOf), prose: wordsOf(omschrijving).filter((word) => common.has(word)) };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST_WORD);
}

function words({ labels, prose }: AskedWords, count: number, random: Random): Parameters {
  const found = Array.from({ length: count }, () =>
    random.pick(prose.length === 0 || (labels.length > 0 && random.chance(FROM_LABELS)) ? labels : prose),
  ).filter((word) => word !== undefined);
  return found.length === 0 ? {} : { q: [...new Set(found)].join(' ') };
}

function filters(sample: Invented, random: Random): Parameters {
  const possible = Object.entries({
    soort: [sample.soort],
    categorie: sample.categorieen,
    doelgroep: sample.doelgroepen,
    contactvorm: sample.contactvormen,
    kosten: sample.kosten,
    toegang: sample.toegang,
    wet: sample.wetten,
    leefgebied: sample.leefgebieden,
  }).filter(([, codes]) => codes.length > 0);
  const chosen = Array.from({ length: random.below(MOST_FILTERS + 1) }, () => random.pick(possible));
  return Object.fromEntries(chosen.map(([name, codes]) => [name, codes.slice(0, 2)]));
}

function where({ gemeente, locaties }: Invented, random: Random): Parameters {
  if (!random.chance(WITH_PLACE)) return {};
  const [location] = locaties;
  if (location === undefined || random.chance(0.5)) return { gemeente };
  return { lat: String(location.lat), lon: String(location.lon) };
}

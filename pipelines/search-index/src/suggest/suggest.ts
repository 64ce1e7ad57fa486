import type { Lexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { thesaurus } from '@sociale-kaart/dutch-text/thesaurus/thesaurus';
import { type Word, words } from '@sociale-kaart/dutch-text/words';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Suggestie } from '@sociale-kaart/schemas/search/suggestion';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Live } from '../live.ts';
import { bestBeginnings } from './begins-with.ts';
import { organisationsLike } from './organisations.ts';

/** At most so many of each kind: more is a list to read instead of a word to choose. */
const MOST = { categorie: 3, woord: 3, gemeente: 2, organisatie: 3 } as const;
/** A single letter begins everything. */
const SHORTEST = 2;
/** What is typed before it is a question of its own. */
const MOST_WORDS = 6;

/**
 * What somebody may mean who has typed so much: categories, phrases of the thesaurus, municipalities, organisations.
 * Never from what others asked. @throws IndexUnavailable.
 */
export async function suggest(text: string, live: Live): Promise<Suggestie[]> {
  const typed = words(text).slice(0, MOST_WORDS);
  if (typed.every(({ tekst }) => tekst.length < SHORTEST)) return [];
  const organisations = await organisationsLike(typed, live, MOST.organisatie);
  return [
    ...categories(typed),
    ...phrases(typed, live.lexicon),
    ...municipalities(typed, live.geography),
    ...organisations.map((tekst): Suggestie => ({ soort: 'organisatie', tekst, zoek: { q: tekst } })),
  ];
}

function categories(typed: readonly Word[]): Suggestie[] {
  const current = vocabularies.categorie.codes.filter(({ vervallen }) => vervallen === undefined);
  const found = bestBeginnings(current, { typed, textOf: ({ label }) => label, most: MOST.categorie });
  return found.map(({ code, label }) => ({ soort: 'categorie', tekst: label, zoek: { categorie: code } }));
}

/** Those first whose words the texts use most. */
function phrases(typed: readonly Word[], lexicon: Lexicon): Suggestie[] {
  const known = (zin: string) => 1 - Math.max(...words(zin).map(({ tekst }) => lexicon.rarity(tekst)));
  const found = bestBeginnings(thesaurus().phrases, { typed, textOf: (zin) => zin, known, most: MOST.woord });
  return found.map((zin) => ({ soort: 'woord', tekst: zin, zoek: { q: zin } }));
}

function municipalities(typed: readonly Word[], { gemeenten }: Geography): Suggestie[] {
  const found = bestBeginnings(gemeenten, { typed, textOf: ({ naam }) => naam, most: MOST.gemeente });
  return found.map(({ code, naam }) => ({ soort: 'gemeente', tekst: naam, zoek: { gemeente: code } }));
}

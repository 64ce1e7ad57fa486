import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { adding, type Button } from '../question/commands.ts';
import { counted } from '../text/listing.ts';
import { filterNames } from './filter-names.ts';
import { type HitContext, type HitView, hitView } from './hit-view.ts';

/** Hits of one shelf on this page. */
export interface ShelfView {
  plank: string;
  titel: string;
  aantal: number;
  uitleg: string | undefined;
  hits: HitView[];
}

/** What is not shown until it is asked for. */
export interface HiddenShelf {
  id: string;
  titel: string;
  uitleg: string;
  knoppen: { tekst: string; knop: Button }[];
}

const TITLES: Readonly<Record<string, { titel: string; uitleg?: string }>> = {
  vermeld: { titel: 'Past bij uw vraag' },
  'niet-vermeld': {
    titel: 'Zegt er niets over',
    uitleg:
      'Wat bekend is past bij uw vraag, maar over een of meer van uw keuzes staat niets in de gegevens. Vraag het na.',
  },
  'overal-welkom': {
    titel: 'Overal welkom',
    uitleg: 'Opvang uit een ander werkgebied die volgens de Wmo open is voor iedereen in Nederland.',
  },
  buiten: {
    titel: 'Werkt in een ander gebied',
    uitleg: 'Dichtbij, maar volgens de gegevens voor mensen uit een ander gebied.',
  },
};

/** The hits of this page by shelf, in their order. */
export function shelfViews(answer: Zoekantwoord, context: HitContext): ShelfView[] {
  return [...Map.groupBy(answer.resultaten, ({ plank }) => plank)].map(([plank, hits]) => ({
    plank,
    titel: TITLES[plank]?.titel ?? plank,
    uitleg: TITLES[plank]?.uitleg,
    aantal: answer.planken[plank] ?? hits.length,
    hits: hits.map((hit) => hitView(hit, context)),
  }));
}

/** What a button can still add to the answer, with how much there is. */
export function hiddenShelves(answer: Zoekantwoord): HiddenShelf[] {
  return [...unknownShelf(answer), ...outsideShelf(answer)];
}

/** The counts do not overlap: each is of what states all the other choices. What leaves two open is in none of them. */
function unknownShelf({ nietVermeld, planken }: Zoekantwoord): HiddenShelf[] {
  const open = Object.entries(nietVermeld).filter(([, aantal]) => aantal > 0);
  if (planken['niet-vermeld'] !== undefined || open.length === 0) return [];
  const total = open.reduce((sum, [, aantal]) => sum + aantal, 0);
  const some = open.map(([naam, aantal]) => ({
    tekst: `${counted(aantal, 'zegt', 'zeggen')} niets over ${filterNames([naam])}: toon erbij`,
    knop: adding('onbekend', naam),
  }));
  const all = { tekst: 'Toon alles waarover iets niet vermeld is', knop: adding('onbekend', 'mee') };
  return [
    {
      id: 'niet-vermeld',
      titel: `${titleOf('niet-vermeld')} (${total}${open.length > 1 ? ' of meer' : ''})`,
      uitleg: 'Niet vermeld is niet hetzelfde als nee. Misschien past het toch; vraag het na.',
      knoppen: open.length > 1 ? [...some, all] : some,
    },
  ];
}

function outsideShelf({ buitenWerkgebied, planken }: Zoekantwoord): HiddenShelf[] {
  if (buitenWerkgebied === 0 || planken.buiten !== undefined) return [];
  return [
    {
      id: 'buiten',
      titel: `${titleOf('buiten')} (${buitenWerkgebied})`,
      uitleg: TITLES.buiten?.uitleg ?? '',
      knoppen: [{ tekst: 'Toon deze erbij, als laatste', knop: adding('buiten', 'mee') }],
    },
  ];
}

const titleOf = (plank: string): string => TITLES[plank]?.titel ?? plank;

import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Kwaliteit, VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { addDays } from './calendar.ts';

export const CHECKED_QUARTER_DAYS = 92;
export const CHECKED_YEAR_DAYS = 365;

/** A description of fewer characters says little more than the name. */
const DESCRIPTION_LENGTH = 80;
/** A point that is further off leads to the wrong door. */
const ACCURACY_METRES = 100;

interface Criterium {
  /** Share in the score; all together 100. What lets one act (reach it, know whether one may) weighs most. */
  gewicht: number;
  gehaald(inhoud: VoorzieningInhoud, date: string): boolean;
}

/** By code of vocabulary `kwaliteit-criterium`, whose definitions these are. */
const CRITERIA: Readonly<Record<string, Criterium>> = {
  'naam-en-organisatie': { gewicht: 5, gehaald: ({ organisatie }) => organisatie.afgeleid !== 'ja' },
  omschrijving: { gewicht: 10, gehaald: ({ omschrijving = '' }) => omschrijving.length >= DESCRIPTION_LENGTH },
  categorie: { gewicht: 10, gehaald: ({ categorieen }) => categorieen.some(isNarrow) },
  doelgroep: { gewicht: 8, gehaald: ({ doelgroepen, leeftijd }) => isStated(doelgroepen) || leeftijd !== undefined },
  toegang: { gewicht: 10, gehaald: ({ toegang }) => isStated(toegang?.routes) || isStated(toegang?.aanmelder) },
  kosten: { gewicht: 7, gehaald: ({ kosten }) => isStated(kosten?.soorten) },
  werkgebied: { gewicht: 10, gehaald: ({ werkgebied }) => werkgebied !== undefined },
  bereikbaar: {
    gewicht: 10,
    gehaald: (inhoud) => contacts(inhoud).some((one) => one?.telefoon ?? one?.email ?? one?.chat),
  },
  website: { gewicht: 5, gehaald: (inhoud) => contacts(inhoud).some((one) => one?.website) },
  openingstijden: { gewicht: 7, gehaald: (inhoud) => openings(inhoud).some(({ tijden }) => tijden !== undefined) },
  plaats: { gewicht: 6, gehaald: (inhoud) => isPlaceless(inhoud) || inhoud.locaties.some(hasFullAddress) },
  punt: { gewicht: 4, gehaald: (inhoud) => isPlaceless(inhoud) || inhoud.locaties.some(hasPrecisePoint) },
  'dit-kwartaal-gecontroleerd': { gewicht: 3, gehaald: checkedWithin(CHECKED_QUARTER_DAYS) },
  'dit-jaar-gecontroleerd': { gewicht: 5, gehaald: checkedWithin(CHECKED_YEAR_DAYS) },
};

/** How good the data are on a day, explained point by point; it says nothing of the help itself. */
export function kwaliteit(inhoud: VoorzieningInhoud, date: string): Required<Kwaliteit> {
  const met = Object.entries(CRITERIA).filter(([, { gehaald }]) => gehaald(inhoud, date));
  const codes = new Set(met.map(([criterium]) => criterium));
  return {
    score: met.reduce((sum, [, { gewicht }]) => sum + gewicht, 0),
    punten: vocabularies['kwaliteit-criterium'].codes.map(({ code }) => ({
      criterium: code,
      gehaald: codes.has(code) ? 'ja' : 'nee',
    })),
  };
}

type Locatie = VoorzieningInhoud['locaties'][number];

const isStated = (codes: readonly string[] | undefined): boolean => codes !== undefined && codes.length > 0;
const isNarrow = (categorie: string): boolean => vocabularies.categorie.broader(categorie).length > 0;
const contacts = ({ contact, locaties }: VoorzieningInhoud) => [contact, ...locaties.map((one) => one.contact)];
const openings = ({ openingstijden = [], locaties }: VoorzieningInhoud) => [
  ...openingstijden,
  ...locaties.flatMap((locatie) => locatie.openingstijden ?? []),
];

/** Ways of contact for which nobody goes anywhere that is ours to tell. */
const WITHOUT_PLACE = new Set(['telefoon', 'chat', 'bericht', 'video', 'email', 'post', 'huisbezoek', 'online']);

function isPlaceless({ locaties, contactvormen = [] }: VoorzieningInhoud): boolean {
  return locaties.length === 0 && contactvormen.length > 0 && contactvormen.every((vorm) => WITHOUT_PLACE.has(vorm));
}

function hasFullAddress({ adres }: Locatie): boolean {
  return [adres.straat, adres.huisnummer, adres.postcode, adres.plaats].every((part) => part !== undefined);
}

function hasPrecisePoint({ geometrie }: Locatie): boolean {
  return geometrie !== undefined && geometrie.nauwkeurigheidMeter <= ACCURACY_METRES;
}

function checkedWithin(days: number): Criterium['gehaald'] {
  return ({ gecontroleerd }, date) => gecontroleerd !== undefined && date <= addDays(gecontroleerd.op, days);
}

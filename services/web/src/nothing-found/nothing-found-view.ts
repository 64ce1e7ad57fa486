import type { Zoekantwoord, Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { type Button, removing, setting } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { facetTitle } from '../results/filter-names.ts';
import { phoneLink } from '../view/links.ts';
import type { Value } from '../view/row.ts';

/** Ways out of an empty answer. */
export interface NothingFoundView {
  tips: string[];
  knoppen: { tekst: string; knop: Button }[];
  meedenken: Contactable[];
  hulplijnen: Contactable[];
}

interface Contactable {
  naam: string;
  url: string;
  telefoon: Value | undefined;
}

export function nothingFoundView(
  state: FormState,
  { verruiming, meedenken }: Pick<Zoekantwoord, 'verruiming' | 'meedenken'>,
  hulplijnen: readonly Zoekresultaat[],
): NothingFoundView {
  return {
    tips: tips(state),
    knoppen: [
      ...verruiming.map(wider),
      ...(state.q ? [{ tekst: 'Zoek zonder de zoekwoorden', knop: removing('q') }] : []),
      ...(state.waar && !verruiming.some(({ zonder }) => zonder === PLACE)
        ? [{ tekst: 'Zoek in heel Nederland', knop: removing('waar') }]
        : []),
      { tekst: 'Bekijk informatie en advies', knop: setting('thema', 'informatie-en-advies') },
    ],
    meedenken: meedenken.map(contactable),
    hulplijnen: hulplijnen.map(contactable),
  };
}

/** As `verruiming` names the place; in the form it is `waar`. */
const PLACE = 'plaats';

function wider({ zonder, aantal }: Zoekantwoord['verruiming'][number]): NothingFoundView['knoppen'][number] {
  const [field = zonder] = zonder.split('.');
  if (zonder === PLACE) return { tekst: `Zoek in heel Nederland: ${aantal} gevonden`, knop: removing('waar') };
  return { tekst: `Laat ‘${facetTitle(zonder)}’ weg: ${aantal} gevonden`, knop: removing(field) };
}

function tips({ q, waar, doelgroep, leeftijd }: FormState): string[] {
  return [
    ...(q ? ['Gebruik minder of andere woorden. Eén woord is vaak genoeg, zoals ‘schulden’ of ‘mantelzorg’.'] : []),
    ...(q ? ['Kijk of u alles goed schreef.'] : []),
    ...(doelgroep || leeftijd ? ['Laat keuzes bij ‘Voor wie’ weg: veel voorzieningen vermelden dit niet.'] : []),
    ...(waar ? ['Zoek in een andere gemeente of in de hele provincie.'] : []),
  ];
}

function contactable({ voorziening: { id, naam, contact } }: Zoekresultaat): Contactable {
  return { naam, url: `/voorzieningen/${id}`, telefoon: phoneLink(contact?.telefoon) };
}

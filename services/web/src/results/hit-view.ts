import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { accessText } from '../text/access-text.ts';
import { whereText } from '../text/address-text.ts';
import { checkedText } from '../text/checked-text.ts';
import { costText } from '../text/cost-text.ts';
import { hoursText } from '../text/hours-text.ts';
import { label, labelList } from '../text/labels.ts';
import { openText } from '../text/open-text.ts';
import { type ReachContext, reachText } from '../text/reach-text.ts';
import { statusText } from '../text/status-text.ts';
import { whyText } from '../text/why-text.ts';
import { type Badge, badges } from '../view/badges.ts';
import { phoneLink, webLink } from '../view/links.ts';
import { offeredBy } from '../view/offered-by.ts';
import { optionalRow, type Row, row, type Value } from '../view/row.ts';
import { type Attribution, attributions, type Sources } from '../view/sources.ts';
import { filterNames } from './filter-names.ts';
import { teaser } from './teaser.ts';

export interface HitContext extends ReachContext {
  sources: Sources;
  /** The time of the answer, for today and tomorrow. */
  now: Date;
}

/** A hit, ready to show. */
export interface HitView {
  id: string;
  naam: string;
  url: string;
  organisatie: string | undefined;
  onderwerpen: string;
  merken: Badge[];
  bijzonderheid: string | undefined;
  /** Whether it is open now; absent when that is not stated. */
  open: string | undefined;
  tekst: string | undefined;
  feiten: Row[];
  contact: Value[];
  /** On which choices of the question it states nothing. */
  zwijgt: string | undefined;
  waarom: string | undefined;
  gecontroleerd: string;
  bronnen: Attribution[];
}

export function hitView(hit: Zoekresultaat, context: HitContext): HitView {
  const { voorziening } = hit;
  const { id, naam, categorieen, omschrijving, bronnen } = voorziening;
  return {
    id,
    naam,
    url: `/voorzieningen/${id}`,
    organisatie: offeredBy(voorziening),
    onderwerpen: categorieen.map((code) => label('categorie', code)).join(', '),
    merken: badges(voorziening, context.sources),
    bijzonderheid: statusText(voorziening),
    open: hit.open && openText(hit.open, { now: context.now, plekken: voorziening.locaties.length }),
    tekst: teaser(omschrijving),
    feiten: facts(hit, context),
    contact: contactLinks(voorziening),
    zwijgt: silentText(hit),
    waarom: whyText(hit.waarom),
    gecontroleerd: checkedText(voorziening.gecontroleerd),
    bronnen: attributions(bronnen),
  };
}

/** What a professional asks first: how do I get in, is it for this place, where, who, what does it cost. */
function facts(hit: Zoekresultaat, context: HitContext): Row[] {
  const { toegang, kosten, doorWie, locaties } = hit.voorziening;
  return [
    row('Hoe komt u binnen', [accessText(toegang), walkIn(hit.voorziening)].filter(Boolean).join(' ')),
    row('Voor welk gebied', reachText(hit, context)),
    ...optionalRow('Waar', whereText(locaties)),
    ...optionalRow('Door wie', labelList('door-wie', doorWie)),
    row('Kosten', costText(kosten)),
  ];
}

function silentText({ onbekend = [] }: Zoekresultaat): string | undefined {
  return onbekend.length > 0 ? `Zegt niets over ${filterNames(onbekend)}.` : undefined;
}

function walkIn({ openingstijden = [], locaties }: Voorziening): string {
  const all = [...openingstijden, ...locaties.flatMap((locatie) => locatie.openingstijden ?? [])];
  const inloop = all.find(({ waarvoor }) => waarvoor === 'inloop');
  return inloop ? `Inloop: ${hoursText(inloop)}.` : '';
}

/** The first telephone and website that there are; those of a location when the voorziening has none of its own. */
function contactLinks({ contact, locaties }: Voorziening): Value[] {
  const all = [contact, ...locaties.map((locatie) => locatie.contact)];
  const telefoon = all.find((one) => one?.telefoon)?.telefoon;
  const website = all.find((one) => one?.website)?.website;
  return [phoneLink(telefoon), webLink(website)].filter((link) => link !== undefined);
}

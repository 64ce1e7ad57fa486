import { storedLocations } from '@sociale-kaart/search-index/document/locations';
import { openOf } from '@sociale-kaart/search-index/query/answer/open-of';
import { checkedText } from '../text/checked-text.ts';
import { openText } from '../text/open-text.ts';
import { statusText } from '../text/status-text.ts';
import { type Badge, badges } from '../view/badges.ts';
import { offeredBy } from '../view/offered-by.ts';
import { isInvented } from '../view/sources.ts';
import { accessSection } from './access-section.ts';
import { audienceSection } from './audience-section.ts';
import { contactSection } from './contact-section.ts';
import { organisationSection } from './organisation-section.ts';
import { type OriginView, originView } from './origin-view.ts';
import type { ReadVoorziening } from './read-voorziening.ts';
import type { DetailContext, Section } from './section.ts';
import { whatSection } from './what-section.ts';
import { whereSection } from './where-section.ts';

/** The page about one voorziening. */
export interface VoorzieningView {
  titel: string;
  naam: string;
  organisatie: string | undefined;
  merken: Badge[];
  verzonnen: boolean;
  bijzonderheid: string | undefined;
  /** Address of what takes its place. */
  inPlaatsDaarvan: string | undefined;
  /** Whether it is open now; absent when that is not stated. */
  open: string | undefined;
  gecontroleerd: string;
  delen: Section[];
  herkomst: OriginView;
}

export function voorzieningView(read: ReadVoorziening, context: DetailContext): VoorzieningView {
  const { voorziening } = read;
  const { naam, status, gecontroleerd } = voorziening;
  const successor = status.inPlaatsDaarvan;
  const locations = storedLocations(voorziening);
  const open = openOf(voorziening, locations, { voor: undefined, now: context.now });
  return {
    titel: naam,
    naam,
    organisatie: offeredBy(voorziening),
    merken: badges(voorziening, context.sources),
    verzonnen: isInvented(voorziening, context.sources),
    bijzonderheid: statusText(voorziening),
    inPlaatsDaarvan: successor && `/voorzieningen/${successor}`,
    open: open && openText(open, { now: context.now, plekken: voorziening.locaties.length }),
    gecontroleerd: checkedText(gecontroleerd),
    delen: sections(read, context),
    herkomst: originView(read, context.sources),
  };
}

/** In the order in which somebody decides: is it this, is it for me, how do I get in, how do I reach it, where is it. */
function sections(read: ReadVoorziening, context: DetailContext): Section[] {
  const made = [
    whatSection(read, context),
    audienceSection(read, context),
    accessSection(read, context),
    contactSection(read, context),
    whereSection(read, context),
    organisationSection(read),
  ];
  return made.filter((one) => one !== undefined);
}

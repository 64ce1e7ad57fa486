import type { Stand } from '@sociale-kaart/schemas/bron';
import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import { dayOfMoment } from '../text/dates.ts';
import { licence } from './licence.ts';
import { webLink } from './links.ts';
import type { Value } from './row.ts';

/** What every page carries around its own content. */
export interface SiteView {
  naam: string;
  /** Address of the stylesheet; changes with its content. */
  stijl: string;
  /** Address of the script of the search form; so does this. */
  script: string;
  demo: boolean;
  bijgewerkt: string | undefined;
  bronnen: { naam: Value; licentie: Value }[];
}

export interface SiteFacts {
  stijl: string;
  script: string;
  versie?: IndexVersion;
  stand?: Stand | undefined;
}

export const SITE_NAME = 'Open sociale kaart';

export function siteView({ stijl, script, versie, stand }: SiteFacts): SiteView {
  const bronnen = stand?.bronnen ?? [];
  return {
    naam: SITE_NAME,
    stijl,
    script,
    demo: versie?.demo ?? false,
    bijgewerkt: versie && dayOfMoment(versie.gemaaktOp),
    bronnen: bronnen.map(({ naam, homepage, licentie }) => ({
      naam: webLink(homepage, naam) ?? { tekst: naam },
      licentie: licence(licentie),
    })),
  };
}

/** The title of a page: what it is, then where one is. */
export const pageTitle = (what: string): string => `${what} – ${SITE_NAME}`;

import { qualityBand } from '@sociale-kaart/search-index/document/bands';
import { checkedText } from '../text/checked-text.ts';
import { dateText, dayOfMoment } from '../text/dates.ts';
import { label } from '../text/labels.ts';
import { licence } from '../view/licence.ts';
import { webLink } from '../view/links.ts';
import type { Value } from '../view/row.ts';
import { type Sources, sourceName } from '../view/sources.ts';
import type { ReadVoorziening } from './read-voorziening.ts';

/** Where the data come from, what may be done with them, and how complete they are. */
export interface OriginView {
  gecontroleerd: string;
  gewijzigd: string;
  bronnen: { naam: string; naamsvermelding: string; licentie: Value; pagina: Value | undefined; gewijzigd: string }[];
  /** One source: everything on the page is of it. */
  enig: boolean;
  kwaliteit: { band: string; score: number; punten: { naam: string; gehaald: boolean }[] };
  json: string;
}

export function originView({ voorziening, punten }: ReadVoorziening, sources: Sources): OriginView {
  const { id, bronnen, gecontroleerd, gewijzigdOp, kwaliteit } = voorziening;
  return {
    gecontroleerd: checkedText(gecontroleerd),
    gewijzigd: dayOfMoment(gewijzigdOp),
    bronnen: bronnen.map(({ bron, naamsvermelding, licentie, url, bronGewijzigdOp }) => ({
      naam: sourceName(bron, sources),
      naamsvermelding,
      licentie: licence(licentie),
      pagina: webLink(url, 'Bekijk dit bij de bron'),
      gewijzigd: bronGewijzigdOp ? dateText(bronGewijzigdOp) : '',
    })),
    enig: bronnen.length === 1,
    kwaliteit: {
      band: label('kwaliteit-band', qualityBand(kwaliteit.score)),
      score: kwaliteit.score,
      punten: punten.map(({ criterium, gehaald }) => ({
        naam: label('kwaliteit-criterium', criterium),
        gehaald: gehaald === 'ja',
      })),
    },
    json: `/v1/voorzieningen/${id}`,
  };
}

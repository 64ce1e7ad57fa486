import { fold } from '@sociale-kaart/dutch-text/fold';
import { BETWEEN_TOKENS, indexText } from '@sociale-kaart/dutch-text/index-tokens';
import { remembered } from '@sociale-kaart/dutch-text/remembered';
import type { Geography } from '@sociale-kaart/geography/geography';
import { resolveReach } from '@sociale-kaart/geography/reach';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { IndexDocument } from '../index-document.ts';
import { codesOf } from './codes-of.ts';
import { storedLocations } from './locations.ts';
import type { DocumentJson, StoredDetail, StoredVoorziening } from './stored-voorziening.ts';
import { BETWEEN_LABELS, textOf } from './text-of.ts';

/** What a document is made of; `json` when the same is at hand as JSON. */
export interface Described {
  voorziening: Voorziening;
  detail: StoredDetail;
  json?: DocumentJson | undefined;
}

/** A voorziening as an engine stores it. Pure: the same voorziening, detail and geography give the same document. */
export function makeIndexDocument({ voorziening, detail, json }: Described, geography: Geography): IndexDocument {
  const written = json ?? { voorziening: JSON.stringify(voorziening), detail: JSON.stringify(detail) };
  const reach = resolveReach(voorziening.werkgebied, voorziening.locaties, geography);
  return {
    id: voorziening.id,
    volgnummer: voorziening.volgnummer,
    velden: tokenTexts(voorziening),
    codes: codesOf({ voorziening, punten: detail.punten, reach, geography }),
    locaties: storedLocations(voorziening).map(({ stored }) => stored),
    sorteer: {
      naam: fold(voorziening.naam),
      gewijzigd: voorziening.gewijzigdOp,
      ...(voorziening.gecontroleerd && { gecontroleerd: voorziening.gecontroleerd.op }),
    },
    document: storedJson({ voorziening: written.voorziening, reach: JSON.stringify(reach) }),
    detail: written.detail,
  };
}

/** The JSON of a StoredVoorziening, of that of each of its members. */
const storedJson = ({ voorziening, reach }: Record<keyof StoredVoorziening, string>): string =>
  `{"voorziening":${voorziening},"reach":${reach}}`;

function tokenTexts(voorziening: Voorziening): IndexDocument['velden'] {
  const texts = textOf(voorziening).map(({ veld, tekst, begrippen = NO_CONCEPTS }) => {
    const tokens = veld === 'labels' ? tekst.split(BETWEEN_LABELS).map(indexLabel) : [indexText(tekst)];
    return [veld, [...tokens, ...begrippen.keys()].filter(Boolean).join(BETWEEN_TOKENS)];
  });
  return Object.fromEntries(texts);
}

/** There are a few hundred labels, and every voorziening has some. */
const indexLabel = remembered(indexText);

const NO_CONCEPTS: ReadonlyMap<string, string> = new Map();

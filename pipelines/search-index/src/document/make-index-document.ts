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

/** A voorziening as an engine stores it. Pure: the same voorziening, detail and geography give the same document. */
export function makeIndexDocument(
  voorziening: Voorziening,
  detail: StoredDetail,
  geography: Geography,
  json: DocumentJson = { voorziening: JSON.stringify(voorziening), detail: JSON.stringify(detail) },
): IndexDocument {
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
    document: storedJson(json.voorziening, reach),
    detail: json.detail,
  };
}

/** The JSON of a StoredVoorziening. */
const storedJson = (voorziening: string, reach: StoredVoorziening['reach']): string =>
  `{"voorziening":${voorziening},"reach":${JSON.stringify(reach)}}`;

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

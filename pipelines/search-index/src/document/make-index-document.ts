import { fold } from '@sociale-kaart/dutch-text/fold';
import { indexTokens } from '@sociale-kaart/dutch-text/index-tokens';
import type { Geography } from '@sociale-kaart/geography/geography';
import { resolveReach } from '@sociale-kaart/geography/reach';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { IndexDocument } from '../index-document.ts';
import { codesOf } from './codes-of.ts';
import { storedLocations } from './locations.ts';
import type { StoredDetail, StoredVoorziening } from './stored-voorziening.ts';
import { textOf } from './text-of.ts';

/** A voorziening as an engine stores it. Pure: the same voorziening, detail and geography give the same document. */
export function makeIndexDocument(voorziening: Voorziening, detail: StoredDetail, geography: Geography): IndexDocument {
  const reach = resolveReach(voorziening.werkgebied, voorziening.locaties, geography);
  const stored: StoredVoorziening = { voorziening, reach };
  return {
    id: voorziening.id,
    volgnummer: voorziening.volgnummer,
    velden: tokensOf(voorziening),
    codes: codesOf({ voorziening, punten: detail.punten, reach, geography }),
    locaties: storedLocations(voorziening).map(({ stored }) => stored),
    sorteer: {
      naam: fold(voorziening.naam),
      gewijzigd: voorziening.gewijzigdOp,
      ...(voorziening.gecontroleerd && { gecontroleerd: voorziening.gecontroleerd.op }),
    },
    document: JSON.stringify(stored),
    detail: JSON.stringify(detail),
  };
}

function tokensOf(voorziening: Voorziening): IndexDocument['velden'] {
  const tokens = textOf(voorziening).map(({ veld, tekst, begrippen }) => {
    const distinct = new Set(indexTokens(tekst));
    for (const concept of begrippen?.keys() ?? []) distinct.add(concept);
    return [veld, [...distinct]];
  });
  return Object.fromEntries(tokens);
}

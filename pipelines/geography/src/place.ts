import type { Geography } from './geography.ts';
import { isPostcode } from './postcode.ts';
import type { Kandidaat } from './postcodes.ts';
import { isInNetherlands, type Punt } from './punt.ts';

/** A place as it was asked: exactly one kind. */
export type PlaceQuestion = {
  readonly gemeente?: string | undefined;
  readonly provincie?: string | undefined;
  readonly postcode?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
};

/** A place as it was understood. */
export type Plaats = {
  /** Those that may be meant, the likeliest first; of a province all of them. */
  readonly gemeenten: readonly Kandidaat[];
  /** CBS code, when a whole province is meant. */
  readonly provincie?: string;
  readonly postcode?: string;
  readonly punt?: Punt;
  readonly nauwkeurigheidMeter?: number;
  /** In what form it was asked: codes of the vocabulary plaats-hoe. */
  readonly hoe: 'gemeente' | 'provincie' | 'postcode6' | 'postcode4' | 'punt';
};

/** `fout`: in Dutch, for the reader; says what would be right. */
export type ResolvedPlace = Plaats | { readonly fout: string };

/** The borders are simplified: this close to another municipality, a point may lie in either. */
const BORDER_METER = 500;

/** Understands the place of a question. */
export function resolvePlace(question: PlaceQuestion, geography: Geography): ResolvedPlace {
  const { gemeente, provincie, postcode, lat, lon } = question;
  const asked = [gemeente, provincie, postcode, lat ?? lon].filter((value) => value !== undefined);
  if (asked.length !== 1) return { fout: 'Geef één plaats op: een gemeente, een provincie, een postcode of een punt.' };
  if (gemeente !== undefined) return byGemeente(gemeente, geography);
  if (provincie !== undefined) return byProvincie(provincie, geography);
  if (postcode !== undefined) return byPostcode(postcode, geography);
  if (lat === undefined || lon === undefined) return { fout: 'Geef bij een punt zowel lat als lon op.' };
  return byPoint({ lat, lon }, geography);
}

function byGemeente(text: string, geography: Geography): ResolvedPlace {
  const { codes } = geography.findGemeenten(text);
  if (codes.length > 0) return { gemeenten: candidates(codes), hoe: 'gemeente' };
  return {
    fout: `Gemeente ‘${text}’ is niet bekend. Geef een naam of een code op, bijvoorbeeld Utrecht of GM0344.`,
  };
}

function byProvincie(text: string, geography: Geography): ResolvedPlace {
  const provincie = geography.findProvincie(text);
  if (!provincie) return { fout: `Provincie ‘${text}’ is niet bekend. Geef een naam op, bijvoorbeeld Overijssel.` };
  const gemeenten = geography.gemeentenIn(provincie.code).map((code) => ({ code, zeker: 'ja' as const }));
  return { gemeenten, provincie: provincie.code, hoe: 'provincie' };
}

function byPostcode(text: string, geography: Geography): ResolvedPlace {
  const found = geography.postcode(text);
  if (found) {
    const { kandidaten, ...place } = found;
    return { gemeenten: kandidaten, ...place };
  }
  if (isPostcode(text)) return { fout: `Postcode ‘${text}’ kennen wij niet. Geef de naam van de gemeente op.` };
  return { fout: `‘${text}’ is geen postcode. Een postcode is bijvoorbeeld 3511 of 3511 AB.` };
}

function byPoint(punt: Punt, geography: Geography): ResolvedPlace {
  const nearest = isInNetherlands(punt) ? geography.gemeenteAt(punt) : undefined;
  if (!nearest) return { fout: 'Dit punt ligt niet in Nederland. Geef lat en lon in graden op (WGS84).' };
  const codes = geography.gemeentenNear(punt, BORDER_METER).map(({ code }) => code);
  return { gemeenten: candidates(codes), punt, hoe: 'punt' };
}

/** Only a single candidate is certain. */
function candidates(codes: readonly string[]): Kandidaat[] {
  return codes.map((code) => ({ code, zeker: codes.length === 1 ? 'ja' : 'nee' }));
}

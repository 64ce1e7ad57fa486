import type { Geography } from './geography.ts';
import { normalisePostcode, postcodeVorm } from './postcode.ts';
import { certainWhenAlone, type Kandidaat } from './postcodes.ts';
import { isInNetherlands, type Punt } from './punt.ts';

/** A place as it was asked: exactly one kind. */
export type PlaceQuestion = {
  readonly gemeente?: string | undefined;
  readonly provincie?: string | undefined;
  readonly regio?: string | undefined;
  readonly postcode?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
};

/** A place as it was understood. */
export type Plaats = {
  /** Those that may be meant, the likeliest first; of a province or region all of them. */
  readonly gemeenten: readonly Kandidaat[];
  /** CBS code, when a whole province is meant. */
  readonly provincie?: string;
  /** Code, when a whole region is meant. */
  readonly regio?: string;
  readonly postcode?: string;
  readonly punt?: Punt;
  readonly nauwkeurigheidMeter?: number;
  /** In what form it was asked: codes of the vocabulary plaats-hoe. */
  readonly hoe: 'gemeente' | 'provincie' | 'regio' | 'postcode6' | 'postcode4' | 'punt';
};

/** `fout`: in Dutch, for the reader; says what would be right, and not what was typed: that may be where somebody lives. */
export type ResolvedPlace = Plaats | { readonly fout: string };

/** The borders are simplified: this close to another municipality, a point may lie in either. */
const BORDER_METER = 500;

/** Understands the place of a question. */
export function resolvePlace(question: PlaceQuestion, geography: Geography): ResolvedPlace {
  const { gemeente, provincie, regio, postcode, lat, lon } = question;
  const asked = [gemeente, provincie, regio, postcode, lat ?? lon].filter((value) => value !== undefined);
  if (asked.length !== 1) return { fout: ONE_PLACE };
  if (gemeente !== undefined) return byGemeente(gemeente, geography);
  if (provincie !== undefined) return byProvincie(provincie, geography);
  if (regio !== undefined) return byRegio(regio, geography);
  if (postcode !== undefined) return byPostcode(postcode, geography);
  if (lat === undefined || lon === undefined) return { fout: 'Geef bij een punt zowel lat als lon op.' };
  return byPoint({ lat, lon }, geography);
}

/** Whether an area of municipalities is meant as a whole, and not one of several that may be meant. */
export function isGebied({ provincie, regio }: Plaats): boolean {
  return (provincie ?? regio) !== undefined;
}

const ONE_PLACE = 'Geef één plaats op: een gemeente, een provincie, een regio, een postcode of een punt.';

function byGemeente(text: string, geography: Geography): ResolvedPlace {
  const { codes } = geography.findGemeenten(text);
  if (codes.length > 0) return { gemeenten: certainWhenAlone(codes), hoe: 'gemeente' };
  return { fout: 'Deze gemeente is niet bekend. Geef een naam of een code op, bijvoorbeeld Utrecht of GM0344.' };
}

function byProvincie(text: string, geography: Geography): ResolvedPlace {
  const provincie = geography.findProvincie(text);
  if (!provincie) return { fout: 'Deze provincie is niet bekend. Geef een naam op, bijvoorbeeld Overijssel.' };
  return { gemeenten: allOf(geography.gemeentenIn(provincie.code)), provincie: provincie.code, hoe: 'provincie' };
}

function byRegio(text: string, geography: Geography): ResolvedPlace {
  const [regio, ...others] = geography.findRegio(text);
  if (!regio) {
    return { fout: 'Deze regio is niet bekend. Geef een naam of een code op, bijvoorbeeld GGD Twente of VR05.' };
  }
  if (others.length > 0) {
    const names = [regio, ...others].map(({ code, naam }) => `${naam} (${code})`).join(' of ');
    return { fout: `Er zijn meer regio’s van deze naam. Geef de hele naam of de code op: ${names}.` };
  }
  return { gemeenten: allOf(regio.gemeenten), regio: regio.code, hoe: 'regio' };
}

function allOf(codes: readonly string[]): Kandidaat[] {
  return codes.map((code) => ({ code, zeker: 'ja' }));
}

function byPostcode(text: string, geography: Geography): ResolvedPlace {
  const postcode = normalisePostcode(text);
  if (!postcode) return { fout: 'Dit is geen postcode. Een postcode is bijvoorbeeld 3511 of 3511AB.' };
  const gemeenten = geography.postcodeKandidaten(postcode);
  if (gemeenten.length === 0) {
    return { fout: 'Deze postcode is niet bekend. Geef de naam van de gemeente op.' };
  }
  const known = geography.postcode(postcode);
  const where = known && { punt: known.punt, nauwkeurigheidMeter: known.nauwkeurigheidMeter };
  return { gemeenten, postcode, hoe: postcodeVorm(postcode), ...where };
}

function byPoint(punt: Punt, geography: Geography): ResolvedPlace {
  const nearest = isInNetherlands(punt) ? geography.gemeenteAt(punt) : undefined;
  if (!nearest) return { fout: 'Dit punt ligt niet in Nederland. Geef lat en lon in graden op (WGS84).' };
  const codes = geography.gemeentenNear(punt, BORDER_METER).map(({ code }) => code);
  return { gemeenten: certainWhenAlone(codes), punt, hoe: 'punt' };
}

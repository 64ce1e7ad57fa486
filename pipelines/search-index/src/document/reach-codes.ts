import type { Geography } from '@sociale-kaart/geography/geography';
import { postcode4 } from '@sociale-kaart/geography/postcode';
import type { Reach } from '@sociale-kaart/geography/reach';
import { type IndexDocument, NIET_VERMELD } from '../index-document.ts';

/**
 * Reach as codes. `bereik`: landelijk, gesteld or niet-vermeld. `bedient` and `bedientDeels`: municipalities.
 * `bedientPostcode`: as stated; `bedientPc4`: their digits. The provinces follow from the municipalities.
 */
export function reachCodes(reach: Reach, geography: Geography): IndexDocument['codes'] {
  return {
    bereik: [bereik(reach)],
    bedient: reach.bedient,
    bedientDeels: reach.bedientDeels,
    bedientPostcode: reach.bedientPostcodes.length > 0 ? reach.bedientPostcodes : [NIET_VERMELD],
    bedientPc4: [...new Set(reach.bedientPostcodes.map(postcode4))],
    ...provinceCodes(reach, geography),
  };
}

function bereik(reach: Reach): string {
  if (reach.landelijk) return 'landelijk';
  return reach.nietVermeld ? NIET_VERMELD : 'gesteld';
}

/** Whole provinces, and those of which only some municipalities (or parts) are served. */
function provinceCodes(reach: Reach, geography: Geography): Record<string, string[]> {
  const served = new Set(reach.bedient);
  const touched = new Set(
    [...reach.bedient, ...reach.bedientDeels].flatMap((code) => geography.gemeente(code)?.provincie ?? []),
  );
  const whole = [...touched].filter((code) => geography.gemeentenIn(code).every((gemeente) => served.has(gemeente)));
  return { bedientProvincie: whole, bedientProvincieDeels: [...touched].filter((code) => !whole.includes(code)) };
}

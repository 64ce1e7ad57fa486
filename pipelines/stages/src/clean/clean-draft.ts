import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../draft.ts';
import { checkInhoud } from './check-inhoud.ts';
import { type Cleaned, cleaned, collect, fout } from './cleaned.ts';
import { compact } from './compact.ts';
import { cleanContact } from './contact/contact.ts';
import { cleanWebAddress } from './contact/web-address.ts';
import { cleanOpenings } from './opening-hours/openings.ts';
import { cleanAccess } from './parts/access.ts';
import { cleanCapacity } from './parts/capacity.ts';
import { cleanClassification } from './parts/classification.ts';
import { cleanConfirmed } from './parts/confirmed.ts';
import { cleanCosts } from './parts/costs.ts';
import { cleanOrganisation } from './parts/organisation.ts';
import { cleanProducts } from './parts/products.ts';
import { cleanStatus } from './parts/status.ts';
import { cleanLocations } from './place/locations.ts';
import { cleanWerkgebied, radiusWithoutPoint } from './place/werkgebied.ts';
import { cleanDate } from './value/date.ts';
import { cleanWhole } from './value/number.ts';
import { cleanPeriod } from './value/period.ts';
import { cleanText } from './value/text.ts';

export interface CleanContext {
  geography: Geography;
  /** Key of the record at its source. */
  sleutel: string;
  /** 1-based line in the file of the source. */
  regel?: number;
  /** What the source's owner says of everything in it, in the same notation: "all of this serves GM0355". */
  werkgebiedStandaard?: string;
}

/**
 * The canonical form of what a mapping gave, or undefined when it is refused (an issue of niveau `fout`); with everything
 * that was repaired, left out or wrong. Pure; throws on nothing that a source can write.
 */
export function cleanDraft(
  draft: Draft,
  context: CleanContext,
): { inhoud: VoorzieningInhoud | undefined; issues: Issue[] } {
  const { take, issues } = collect();
  const candidate = take(cleanFields(draft, context));
  const isRefused = issues.some(({ niveau }) => niveau === 'fout');
  const inhoud = isRefused ? undefined : take(checkInhoud(candidate));
  const { sleutel, regel } = context;
  return { inhoud, issues: issues.map((issue) => ({ ...issue, sleutel, ...(regel === undefined ? {} : { regel }) })) };
}

const LONGEST_NAME = 300;
const LONGEST_TEXT = 4_000;
const OLDEST = 120;

/** Every field by its step, in the order of the schema. What the source does not say is not there. */
function cleanFields(draft: Draft, context: CleanContext): Cleaned<object> {
  const { take, issues } = collect();
  const { geography, werkgebiedStandaard } = context;
  const naam = take(cleanName(draft.naam));
  const fields = {
    ...take(cleanClassification(draft)),
    naam,
    omschrijving: take(cleanText(draft.omschrijving, 'omschrijving', { max: LONGEST_TEXT, alineas: true })),
    producten: take(cleanProducts(draft.producten)),
    leeftijd: take(cleanPeriod(draft.leeftijd, 'leeftijd', (age, veld) => cleanWhole(age, veld, OLDEST))),
    toegang: take(cleanAccess(draft.toegang)),
    kosten: take(cleanCosts(draft.kosten)),
    werkgebied: take(cleanWerkgebied(draft.werkgebied ?? werkgebiedStandaard, 'werkgebied', geography)),
    contact: take(cleanContact(draft.contact, 'contact')),
    openingstijden: take(cleanOpenings(draft.openingstijden, 'openingstijden')),
    capaciteit: take(cleanCapacity(draft.capaciteit)),
    geldig: take(cleanPeriod(draft.geldig, 'geldig', cleanDate)),
    status: take(cleanStatus(draft.status)),
    gecontroleerd: take(cleanConfirmed(draft.gecontroleerd)),
    organisatie: take(cleanOrganisation(draft.organisatie, naam)),
    url: take(cleanWebAddress(draft.url, 'url')),
    bronGewijzigdOp: take(cleanDate(draft.bronGewijzigdOp, 'bronGewijzigdOp')),
  };
  const locaties = take(cleanLocations(draft.locaties, context)) ?? [];
  issues.push(...radiusWithoutPoint(fields.werkgebied, locaties));
  return cleaned({ ...compact(fields), locaties }, ...issues);
}

function cleanName(naam: string | undefined): Cleaned<string> {
  const { value, issues } = cleanText(naam, 'naam', { max: LONGEST_NAME });
  if (value !== undefined) return cleaned(value, ...issues);
  const melding = 'De naam ontbreekt. Vul de naam van de voorziening in.';
  return cleaned<string>(undefined, ...issues, fout({ code: 'verplicht-leeg', veld: 'naam', melding }));
}

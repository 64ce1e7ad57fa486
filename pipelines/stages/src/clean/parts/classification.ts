import type { VocabularyName } from '@sociale-kaart/schemas/vocabularies';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect, fout } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode, cleanCodes } from '../value/code.ts';

/** Fields that hold codes and nothing else, with their list. */
const LISTS = {
  categorieen: 'categorie',
  leefgebieden: 'leefgebied',
  doelgroepen: 'doelgroep',
  wetten: 'wet',
  vorm: 'vorm',
  doorWie: 'door-wie',
  contactvormen: 'contactvorm',
  talen: 'taal',
} as const satisfies Partial<Record<keyof Draft, VocabularyName>>;

type Field = keyof typeof LISTS;
type Classification = Pick<VoorzieningInhoud, Field | 'soort' | 'onafhankelijk'>;

/** Everything that is said in codes. A record that is left without soort or category is refused. */
export function cleanClassification(draft: Draft): Cleaned<Classification> {
  const { take, issues } = collect();
  const soort = take(cleanCode(draft.soort, 'soort', 'soort'));
  const onafhankelijk = take(cleanCode(draft.onafhankelijk, 'onafhankelijk', 'ja-nee'));
  const fields = Object.entries(LISTS) as [Field, VocabularyName][];
  const coded = fields.map(([veld, list]) => [veld, take(cleanCodes(draft[veld], veld, list))] as const);
  const { categorieen, ...lists }: Partial<Record<Field, string[]>> = Object.fromEntries(coded);
  if (soort === undefined) issues.push(missing('soort', 'Vul aanbod, regeling of loket in.'));
  if (categorieen === undefined) issues.push(missing('categorieen', 'Geef minstens één code van de lijst categorie.'));
  if (soort === undefined || categorieen === undefined) return cleaned<Classification>(undefined, ...issues);
  return cleaned(compact({ soort, categorieen, ...lists, onafhankelijk }), ...issues);
}

function missing(veld: string, advice: string) {
  return fout({ code: 'verplicht-leeg', veld, melding: `Dit veld is verplicht. ${advice}` });
}

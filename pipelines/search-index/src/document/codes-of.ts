import type { Geography } from '@sociale-kaart/geography/geography';
import type { Reach } from '@sociale-kaart/geography/reach';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { type IndexDocument, NIET_VERMELD } from '../index-document.ts';
import { leeftijdCodes } from './age-codes.ts';
import { focusBand, freshnessBand, qualityBand } from './bands.ts';
import { dateCodes } from './date-codes.ts';
import { doelgroepCodes } from './doelgroep-codes.ts';
import { reachCodes } from './reach-codes.ts';
import type { StoredDetail } from './stored-voorziening.ts';

interface Coded {
  voorziening: Voorziening;
  punten: StoredDetail['punten'];
  reach: Reach;
  geography: Geography;
}

/** The codes of every list of a document: those of what it states, its reach, and the bands that ranking uses. */
export function codesOf({ voorziening, punten, reach, geography }: Coded): IndexDocument['codes'] {
  return {
    ...statedCodes(voorziening),
    ...reachCodes(reach, geography),
    kwaliteit: [qualityBand(voorziening.kwaliteit.score)],
    versheid: [freshnessBand(punten)],
    gerichtheid: [focusBand(voorziening)],
  };
}

/**
 * The codes that follow from the voorziening alone, expanded so that filter, facet and count agree: a list in which it
 * states nothing holds `niet-vermeld`. Adding a filter on a coded field is a line here and one in `query/clauses/code-filters.ts`.
 */
export function statedCodes(voorziening: Voorziening): IndexDocument['codes'] {
  const { categorieen, locaties, status } = voorziening;
  return {
    ...doelgroepCodes(voorziening.doelgroepen ?? []),
    leeftijd: stated(leeftijdCodes(voorziening)),
    soort: [voorziening.soort],
    categorie: unique(categorieen.flatMap((code) => [code, ...vocabularies.categorie.broader(code)])),
    leefgebied: stated([...(voorziening.leefgebieden ?? []), ...categorieen.flatMap(leefgebiedenOf)]),
    wet: stated(voorziening.wetten),
    toegang: stated(voorziening.toegang?.routes),
    aanmelder: stated(voorziening.toegang?.aanmelder),
    kosten: stated(voorziening.kosten?.soorten),
    contactvorm: stated(voorziening.contactvormen),
    vorm: stated(voorziening.vorm),
    doorWie: stated(voorziening.doorWie),
    outreachend: one(voorziening.toegang?.outreachend),
    taal: stated(voorziening.talen),
    onafhankelijk: one(voorziening.onafhankelijk),
    capaciteit: one(voorziening.capaciteit?.code),
    gecontroleerd: dateCodes(voorziening.gecontroleerd?.op),
    status: [status.code],
    bron: unique(voorziening.bronnen.map(({ bron }) => bron)),
    organisatie: [voorziening.organisatie.id],
    vestigingsgemeente: stated(locaties.flatMap(({ adres }) => adres.gemeente ?? [])),
  };
}

const leefgebiedenOf = (categorie: string): string[] => vocabularies.categorie.get(categorie)?.leefgebieden ?? [];

function stated(codes: readonly string[] | undefined): string[] {
  return codes === undefined || codes.length === 0 ? [NIET_VERMELD] : unique(codes);
}

const one = (code: string | undefined): string[] => stated(code === undefined ? [] : [code]);

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

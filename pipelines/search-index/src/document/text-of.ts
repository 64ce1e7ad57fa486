import type { ExplainedField } from '@sociale-kaart/dutch-text/explain';
import { conceptToken } from '@sociale-kaart/dutch-text/index-tokens';
import { thema, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { Veld } from '../index-document.ts';

/** The lists whose codes a line of the thesaurus may lead to. No code is in two of them. */
export const CONCEPT_LISTS = ['categorie', 'doelgroep', 'wet', 'toegang', 'kosten'] as const;

/** Between the labels of a voorziening, in their text. */
export const BETWEEN_LABELS = ' · ';

/** The text of each field, as it is indexed and as a match in it is explained; in falling weight. */
export function textOf(voorziening: Voorziening): ExplainedField<Veld>[] {
  const { naam, organisatie, omschrijving, toegang } = voorziening;
  return [
    { veld: 'naam', tekst: naam },
    { veld: 'organisatie', tekst: [organisatie.naam, ...(organisatie.aliassen ?? [])].join(' · ') },
    { veld: 'labels', tekst: labels(voorziening).join(BETWEEN_LABELS), begrippen: conceptsOf(voorziening) },
    { veld: 'omschrijving', tekst: [omschrijving, toegang?.hoe?.toelichting].filter(Boolean).join(' ') },
  ];
}

/** The token of each concept that it states, with its label: so an everyday word can lead to a category as such. */
function conceptsOf({ categorieen, doelgroepen, wetten, toegang, kosten }: Voorziening): ReadonlyMap<string, string> {
  const stated = {
    categorie: [...categorieen, ...categorieen.map(thema)],
    doelgroep: doelgroepen,
    wet: wetten,
    toegang: toegang?.routes,
    kosten: kosten?.soorten,
  };
  return new Map(
    CONCEPT_LISTS.flatMap((list) =>
      (stated[list] ?? []).map((code) => [conceptToken(code), vocabularies[list].get(code)?.label ?? code] as const),
    ),
  );
}

/** With the thema: it is often the everyday word ("mantelzorg") of which the category has only a compound. */
function labels({ categorieen, doelgroepen = [] }: Voorziening): string[] {
  const themas = categorieen.map(thema);
  return [
    ...[...new Set([...categorieen, ...themas])].map((code) => vocabularies.categorie.get(code)?.label ?? code),
    ...doelgroepen.map((code) => vocabularies.doelgroep.get(code)?.label ?? code),
  ];
}

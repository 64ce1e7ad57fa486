import { thema, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { Veld } from '../index-document.ts';

/** The text of each field, as it is indexed and as a match in it is explained; in falling weight. */
export function textOf(voorziening: Voorziening): [Veld, string][] {
  const { naam, organisatie, omschrijving, toegang } = voorziening;
  return [
    ['naam', naam],
    ['organisatie', [organisatie.naam, ...(organisatie.aliassen ?? [])].join(' · ')],
    ['labels', labels(voorziening).join(' · ')],
    ['omschrijving', [omschrijving, toegang?.hoe?.toelichting].filter(Boolean).join(' ')],
  ];
}

/** `#code` for each concept, so that an everyday word can lead to a category or doelgroep as such. */
export function conceptTokens(voorziening: Voorziening): string[] {
  const { categorieen, doelgroepen = [], wetten = [] } = voorziening;
  return [...categorieen, ...doelgroepen, ...wetten].map((code) => `#${code}`);
}

/** With the thema: it is often the everyday word ("mantelzorg") of which the category has only a compound. */
function labels({ categorieen, doelgroepen = [] }: Voorziening): string[] {
  const themas = categorieen.map(thema);
  return [
    ...[...new Set([...categorieen, ...themas])].map((code) => vocabularies.categorie.get(code)?.label ?? code),
    ...doelgroepen.map((code) => vocabularies.doelgroep.get(code)?.label ?? code),
  ];
}

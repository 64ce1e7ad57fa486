import type { Hulpvraag } from './hulpvraag.ts';

/** A need in the words of the search: parameters of `SearchQuery`. */
export interface ZoekParameters {
  categorie: string[];
  doelgroep?: string[];
  onbekend?: string[];
}

/**
 * The search that a need leads to. What says nothing of the doelgroep stays, after what does: the need implies it, the
 * person did not ask for it. The wetten are told and not asked: few voorzieningen state one, and a filter would push
 * all others aside.
 */
export function zoekParameters({ categorieen, doelgroepen }: Hulpvraag): ZoekParameters {
  return {
    categorie: [...categorieen],
    ...(doelgroepen && { doelgroep: [...doelgroepen], onbekend: ['doelgroep'] }),
  };
}

import { explain } from '@sociale-kaart/dutch-text/explain';
import type { Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import { readStored } from '../../document/stored-voorziening.ts';
import { textOf } from '../../document/text-of.ts';
import type { IndexHit } from '../../index-query.ts';
import type { Filter } from '../clauses/filter.ts';
import { filtersOf } from '../clauses/filters-of.ts';
import { askedOfLocation } from '../clauses/within.ts';
import type { ReadQuestion } from '../compile-query.ts';
import { orUnknown } from '../shelves.ts';
import { hitLocations } from './hit-locations.ts';
import { openOf } from './open-of.ts';
import { reasonOf } from './reason.ts';
import { unknownOf } from './unknown-of.ts';

/** Hits with why they are ones. What an engine does not know is worked out from the document. */
export function resultsOf(hits: readonly IndexHit[], question: ReadQuestion, now: Date): Zoekresultaat[] {
  const asked = { ...question, filters: filtersOf(question.query), now };
  return hits.map((hit) => resultOf(hit, asked));
}

interface Asked extends ReadQuestion {
  filters: readonly Filter[];
  now: Date;
}

function resultOf(hit: IndexHit, { query, plaats, tekst, filters, now }: Asked): Zoekresultaat {
  const { plank, afstandMeter } = hit;
  const { voorziening, reach } = readStored(hit.document);
  const isUnknown = plank === 'niet-vermeld';
  const asked = isUnknown ? orUnknown(query, filters) : filters.map(({ vermeld }) => vermeld);
  const locations = hitLocations(voorziening, askedOfLocation(asked));
  const bereik = plaats && reasonOf({ voorziening, reach }, locations, { plaats, straalKm: query.straal });
  const open = openOf(voorziening, locations, { voor: query.openVoor, now });
  return {
    voorziening,
    plank,
    ...(bereik && { bereik }),
    ...(afstandMeter !== undefined && { afstandMeter }),
    ...(open && { open }),
    waarom: tekst ? explain(tekst.plan, textOf(voorziening)) : [],
    ...(isUnknown && { onbekend: unknownOf(voorziening, locations, filters) }),
  };
}

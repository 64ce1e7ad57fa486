import { join } from 'node:path';
import { type AnyOrama, create, insertMultiple, search } from '@orama/orama';
import { FIELD_WEIGHTS } from '@sociale-kaart/search-index/field-weights';
import { VELDEN } from '@sociale-kaart/search-index/index-document';
import type { Clause, LocationClause } from '@sociale-kaart/search-index/index-query';
import { type Engine, FILES } from './engine.ts';
import { stemsOf } from './our-tokens.ts';
import { LISTS, type PlainDocument, readPlainDocuments } from './plain-document.ts';
import type { PlainQuestion } from './questions/plain-question.ts';

type Where = Record<string, unknown>;

/** Documents that are handed over at once. */
const BATCH = 1_000;

/**
 * Orama has filters and facets of its own. A facet leaves out the filter of its own name, so a question takes one search,
 * and one more for each of its filters that has a facet. It cannot take alternatives of a word: it gets the words alone, which
 * is less work.
 */
export async function openOrama(folder: string): Promise<Engine> {
  const db = emptyDatabase();
  let batch: object[] = [];
  for await (const document of readPlainDocuments(join(folder, FILES.documents))) {
    batch.push(oramaDocument(document));
    if (batch.length < BATCH) continue;
    await insertMultiple(db, batch, BATCH);
    batch = [];
  }
  await insertMultiple(db, batch, BATCH);
  return { ways: { orama: ({ plain }) => answer(db, plain) } };
}

async function answer(db: AnyOrama, question: PlainQuestion): Promise<number> {
  const { filters, facetten, aantal } = question;
  const own = facetten.filter(({ naam }) => filters.some((filter) => filter.naam === naam));
  const others = facetten.filter((facet) => !own.includes(facet));
  const page = await ask(db, question, { filters, facets: others, limit: aantal });
  for (const { document } of page.hits) JSON.parse(document.document);
  for (const facet of own) {
    await ask(db, question, { filters: filters.filter(({ naam }) => naam !== facet.naam), facets: [facet], limit: 0 });
  }
  return page.count;
}

interface Asked {
  filters: PlainQuestion['filters'];
  facets: PlainQuestion['facetten'];
  limit: number;
}

async function ask(db: AnyOrama, { q, bereikt }: PlainQuestion, { filters, facets, limit }: Asked) {
  const conditions = [...(bereikt ? [bereikt] : []), ...filters.map(({ clause }) => clause)];
  return search(db, {
    term: q,
    threshold: 0, // every word must be there
    boost: { ...FIELD_WEIGHTS },
    where: { and: conditions.map(whereOf) },
    facets: Object.fromEntries(facets.map(({ lijst }) => [lijst, {}])),
    limit,
  });
}

function whereOf(clause: Clause): Where {
  if ('lijst' in clause) return { [clause.lijst]: { containsAny: [...clause.codes] } };
  if ('een' in clause) return { or: clause.een.map(whereOf) };
  if ('alle' in clause) return { and: clause.alle.filter((part) => !('niet' in part)).map(whereOf) };
  if ('niet' in clause) return { not: whereOf(clause.niet) };
  return { and: clause.locatie.map(locationWhere) };
}

function locationWhere(clause: LocationClause): Where {
  if ('gemeente' in clause) return { vestigingsgemeente: { containsAny: [...clause.gemeente] } };
  if (!('cirkel' in clause)) throw new Error('no question of the measurement asks this of a location');
  const { lat, lon, meter } = clause.cirkel;
  return { locatie: { radius: { coordinates: { lat, lon }, value: meter, unit: 'm' } } };
}

/** Behind every token, since Orama finds words by their beginning and the others do not. */
const END = '.';

function emptyDatabase(): AnyOrama {
  const tokenize = (text: string) => [...new Set(stemsOf(text).map((stem) => stem + END))];
  return create({
    schema: {
      ...Object.fromEntries(VELDEN.map((veld) => [veld, 'string' as const])),
      ...Object.fromEntries(LISTS.map((list) => [list, 'enum[]' as const])),
      locatie: 'geopoint',
    },
    // sorting by a field is not asked, and would take memory
    sort: { enabled: false },
    components: { tokenizer: { language: 'dutch', normalizationCache: new Map(), tokenize } },
  });
}

/** It keeps what it is given: the text, so what is shown need not hold the description again. One point: it takes no more. */
function oramaDocument({ id, tekst, codes, locaties: [first], document }: PlainDocument): object {
  const { voorziening, ...rest } = JSON.parse(document);
  const shown = JSON.stringify({ ...rest, voorziening: { ...voorziening, omschrijving: undefined } });
  const { lat, lon } = first ?? {};
  return { id, ...tekst, ...codes, ...(lat !== undefined && { locatie: { lat, lon } }), document: shown };
}

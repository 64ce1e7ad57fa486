import { afterAll, beforeAll } from '@jest/globals';
import type { IndexDocument, StoredDocument, Veld } from '../../src/index-document.ts';
import type { IndexAnswer, IndexQuery } from '../../src/index-query.ts';
import type { IndexReader } from '../../src/index-reader.ts';
import type { CandidateRequest, IndexChange } from '../../src/index-writer.ts';
import type { SearchIndex } from '../../src/search-index.ts';

/** An engine under test. */
export interface Engine {
  name: string;
  /** Opens an index that nobody else has, without a version. */
  open(): SearchIndex;
}

export const REQUEST: CandidateRequest = {
  catalogusId: 'catalogus-van-de-proef',
  demo: true,
  gemaaktOp: '2026-11-21T03:00:00Z',
  tekstVersie: 'tekst-1',
  volgnummer: 1,
  volledig: true,
  attachments: {},
};

type Given = Partial<Omit<IndexDocument, 'velden' | 'document' | 'detail'> & StoredDocument> & { velden?: Tokens };
type Tokens = Partial<Record<Veld, readonly string[]>>;

/** A document with nothing but an id; `given` says what it has more. */
export function makeDocument(id: string, given: Given = {}): IndexDocument {
  const { velden = {}, document = { id }, detail = {}, ...same } = given;
  return {
    id,
    volgnummer: 1,
    velden: asText(velden),
    codes: {},
    locaties: [],
    sorteer: { naam: id, gewijzigd: '2026-01-01' },
    document: JSON.stringify(document),
    detail: JSON.stringify(detail),
    ...same,
  };
}

function asText({ naam = [], organisatie = [], labels = [], omschrijving = [] }: Tokens): IndexDocument['velden'] {
  const text = (tokens: readonly string[]) => tokens.join(' ');
  return { naam: text(naam), organisatie: text(organisatie), labels: text(labels), omschrijving: text(omschrijving) };
}

export const put = (document: IndexDocument): IndexChange => ({ soort: 'document', document });

export const bury = (id: string, volgnummer = 2): IndexChange => ({
  soort: 'grafsteen',
  grafsteen: { id, volgnummer, reden: 'opgeheven', op: '2026-11-20' },
});

/** Everything, as one shelf; `asked` says what is asked more. */
export function makeQuery(asked: Partial<IndexQuery> = {}): IndexQuery {
  const planken = [{ naam: 'alles', clause: { alle: [] } }];
  return { planken, boosts: [], facetten: [], tellingen: [], sorteer: 'relevantie', vanaf: 0, aantal: 10, ...asked };
}

/** Publishes a version and gives the live reader. */
export async function publish(
  index: SearchIndex,
  changes: IndexChange[],
  request: Partial<CandidateRequest> = {},
): Promise<IndexReader> {
  const writer = await index.writer();
  const candidate = await writer.candidate({ ...REQUEST, ...request });
  await candidate.apply(changes);
  await candidate.finish();
  await candidate.promote();
  await writer.close();
  return live(index);
}

export async function live(index: SearchIndex): Promise<IndexReader> {
  const reader = await index.reader();
  if (!reader) throw new Error('there is no live version');
  return reader;
}

/** One version for all tests around it; gives what asks it. */
export function searching(engine: Engine, documents: IndexDocument[]) {
  let index: SearchIndex;
  beforeAll(async () => {
    index = engine.open();
    await publish(index, documents.map(put));
  });
  afterAll(async () => {
    await index.close();
  });
  return async (asked: Partial<IndexQuery>): Promise<IndexAnswer> => (await live(index)).search(makeQuery(asked));
}

export const idsOf = ({ hits }: IndexAnswer): string[] => hits.map(({ id }) => id);

export const scoresOf = ({ hits }: IndexAnswer): [string, number][] => hits.map(({ id, score }) => [id, score]);

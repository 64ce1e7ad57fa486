import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { asDetail, asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { makeIndexDocument } from '@sociale-kaart/search-index/document/make-index-document';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { childWork } from '../child.ts';
import { peakMb } from '../process-memory.ts';
import { publishDocuments } from '../publish-documents.ts';
import { SEED } from '../seed.ts';
import { benchWorld } from '../world.ts';
import { FILES } from './engine.ts';
import { plainDocument, plainDocumentWriter } from './plain-document.ts';
import { makeQuestions } from './questions/make-questions.ts';

export interface PrepareRequest {
  folder: string;
  size: number;
}

export interface Prepared {
  /** The whole full build of our index; of which making the documents from voorzieningen. */
  buildMs: number;
  documentsMs: number;
  peakMb: number;
}

/** So many voorzieningen, spread over all, hold 30,000 words and some hundreds of codes of every list to ask about. */
const SAMPLES = 500;

await childWork(prepare);

/** A child: builds our index, and writes the same documents and the questions for the other engines. */
async function prepare({ folder, size }: PrepareRequest): Promise<Prepared> {
  const geography = loadGeography();
  const world = benchWorld(geography);
  const samples: Invented[] = [];
  const criteria = world.lijsten['kwaliteit-criterium'].map(({ code }) => code);
  const others = plainDocumentWriter(join(folder, FILES.documents));
  let [notOurs, documentsMs] = [0, 0];

  async function* changes(): AsyncGenerator<IndexChange> {
    const every = Math.ceil(size / SAMPLES);
    let waiting = performance.now();
    for (const one of invent({ world, count: size, seed: SEED })) {
      if (one.nummer % every === 0) samples.push(one);
      const voorziening = asVoorziening(one);
      const start = performance.now();
      const document = makeIndexDocument({ voorziening, detail: asDetail(one, criteria) }, geography);
      const made = performance.now();
      await others.write(plainDocument(voorziening, document));
      documentsMs += made - start;
      notOurs += start - waiting + performance.now() - made;
      yield { soort: 'document', document };
      waiting = performance.now();
    }
  }

  const start = performance.now();
  const index = openIndex(`sqlite:${join(folder, FILES.index)}`);
  const tokens = await publishDocuments(index, { changes: changes(), count: size }, (candidate) =>
    candidate.tokenCounts(),
  );
  await index.close();
  const buildMs = performance.now() - start - notOurs;
  await others.end();
  const questions = makeQuestions(samples, { geography, lexicon: makeLexicon(tokens) });
  await writeFile(join(folder, FILES.questions), JSON.stringify(questions));
  return { buildMs, documentsMs, peakMb: peakMb() };
}

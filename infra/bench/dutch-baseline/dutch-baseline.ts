import { WITH_DUTCH } from '../../elasticsearch/distributions.ts';
import { startElasticsearch } from '../../elasticsearch/start-elasticsearch.ts';
import { askSet } from '../../relevance/ask-set.ts';
import { type Baseline, setSha256, writeBaseline } from '../../relevance/baseline-file.ts';
import { withCorpus } from '../../relevance/engine.ts';
import { type Figures, figuresOf } from '../../relevance/figures.ts';
import { partsOf } from '../../relevance/parts.ts';
import { OWN_SET, readSet } from '../../relevance/relevance-set.ts';
import { machine } from '../machine.ts';
import type { BenchRequest, BenchResult } from '../target.ts';
import { askDutch, chooseSetting, type Scoped } from './choose-setting.ts';
import { type CorpusText, corpusTexts } from './corpus-texts.ts';
import { makeDutchIndex } from './dutch-index.ts';
import { comparisonText, targetsOf } from './report.ts';
import { scopeOf } from './scope.ts';
import { GRID, type Setting, settingText } from './setting.ts';

/** It answers some ten thousands of fuzzy searches, which is worth a compiler that optimises. */
const JAVA = { heapMb: 512, quick: false };

/**
 * Plain Elasticsearch with its analyzer for Dutch beside our search, on the judged set of this repository. Both rank what
 * passes the same filters and the same place. How Elasticsearch is asked is chosen on the half of the set to tune on.
 */
export async function benchDutchBaseline({ accept = false }: BenchRequest): Promise<BenchResult> {
  const set = await readSet(OWN_SET);
  const measured = await withCorpus(set.corpus, 'sqlite', async (live) => {
    const ours = figuresOf(await askSet(set.queries, live));
    const scoped: Scoped[] = [];
    for (const query of set.queries) scoped.push({ query, scope: await scopeOf(query, live) });
    return { ours, ...(await measureDutch(await corpusTexts(live.reader), scoped)) };
  });
  const baseline = await baselineOf(measured);
  if (accept) await writeBaseline(OWN_SET, baseline);
  return {
    figures: { baseline, ours: measured.ours },
    targets: targetsOf(baseline.figures, measured.ours),
    text: comparisonText(baseline, measured.ours),
  };
}

interface Measured {
  setting: Setting;
  dutch: Figures;
}

async function measureDutch(corpus: readonly CorpusText[], scoped: readonly Scoped[]): Promise<Measured> {
  const { urls, stop } = await startElasticsearch({ distribution: WITH_DUTCH, java: JAVA });
  try {
    const index = await makeDutchIndex(urls[0] ?? '', corpus);
    const setting = await chooseSetting(GRID, partsOf(scoped).get('afstellen') ?? [], index);
    return { setting, dutch: figuresOf(await askDutch(scoped, setting, index)) };
  } finally {
    await stop();
  }
}

async function baselineOf({ setting, dutch }: Measured): Promise<Baseline> {
  const { load: _, ...where } = machine();
  return {
    search: 'Elasticsearch 8.16.1, analyzer dutch',
    setting: settingText(setting),
    settings: GRID.length,
    command: 'npm run bench -- dutch-baseline --accept',
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: where,
    setSha256: await setSha256(OWN_SET),
    figures: dutch,
  };
}

import type { estypes } from '@elastic/elasticsearch';
import { distanceMeter, type Punt } from '@sociale-kaart/geography/punt';
import type { IndexHit, IndexQuery } from '../../index-query.ts';
import type { StoredItem, StoredLocation } from '../stored-item.ts';

type Stored = Extract<StoredItem, { soort: 'document' }>;
/** A hit as our index holds it, of which `shelfRequest` asks a part; without a point it has no locations. */
type Hit = estypes.SearchHit<Pick<Stored, 'id' | 'document'> & { locaties?: Pick<StoredLocation, 'punt'>[] }>;

export function readHit(hit: Hit, plank: string, { afstandTot }: Pick<IndexQuery, 'afstandTot'>): IndexHit {
  const { _source: source, _score: score } = hit;
  if (!source) throw new Error('a hit without its document');
  const meter = afstandTot && nearestMeter(source.locaties ?? [], afstandTot);
  const { id, document } = source;
  // its JSON has the shortest decimals that are this float and no other
  return { id, plank, score: Math.fround(score ?? 0), ...(meter !== undefined && { afstandMeter: meter }), document };
}

/** Whole metres; undefined when no location has a point. Not by the engine, which rounds points to about a centimetre. */
function nearestMeter(locaties: readonly Pick<StoredLocation, 'punt'>[], from: Punt): number | undefined {
  const meters = locaties.flatMap(({ punt }) => (punt ? [distanceMeter(from, punt)] : []));
  return meters.length === 0 ? undefined : Math.min(...meters);
}

import type { SeenAddress } from '@sociale-kaart/geography/postcode-evidence';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { CatalogueChange } from '../../src/catalogue.ts';
import type { PublishableCatalogue } from '../../src/publish/publishing.ts';
import { publicId } from '../../src/reconcile/public-id.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { member } from '../reconcile/members.ts';

const NOW = new Date('2026-11-21T11:00:00Z');

/** A catalogue of which the test says what changes, and in whose ledger it looks. */
export interface MemoryCatalogue extends PublishableCatalogue {
  readonly ledger: Publicatie[];
  put(sleutel: string, fields?: Partial<VoorzieningInhoud>): void;
  remove(sleutel: string): void;
  /** What the counts tell wrongly, for a check that has to fail. */
  miscount(by: number): void;
}

export function memoryCatalogue(id = 'catalogus-1'): MemoryCatalogue {
  const changes = new Map<string, CatalogueChange>();
  const ledger: Publicatie[] = [];
  let last = 0;
  let wrong = 0;
  const number = (key: string, change: (volgnummer: number) => CatalogueChange) => {
    last += 1;
    changes.delete(key);
    changes.set(key, change(last));
  };
  const count = (soort: CatalogueChange['soort']) => [...changes.values()].filter((one) => one.soort === soort).length;
  return {
    id,
    ledger,
    volgnummer: () => last,
    *changesSince(after) {
      for (const change of changes.values()) if (numberOf(change) > after) yield change;
    },
    addresses: (bronnen) => [...changes.values()].flatMap((change) => addressesOf(change, bronnen)),
    counts: () => ({ voorzieningen: count('voorziening') + wrong, grafstenen: count('grafsteen') }),
    beginPublication: (publication) => void ledger.push(publication),
    endPublication: (publication) => void ledger.splice(-1, 1, publication),
    put: (sleutel, fields) =>
      number(sleutel, (volgnummer) => {
        const thing = reconcile({
          id: publicId('bron-a', sleutel),
          members: [member(fields, 'bron-a', sleutel)],
          now: NOW,
        });
        const voorziening = { ...thing.voorziening, gewijzigdOp: NOW.toISOString(), volgnummer };
        return { soort: 'voorziening', voorziening, detail: thing.detail };
      }),
    remove: (sleutel) =>
      number(sleutel, (volgnummer) => ({
        soort: 'grafsteen',
        grafsteen: { id: publicId('bron-a', sleutel), volgnummer, reden: 'bij-bron-verwijderd', op: NOW.toISOString() },
      })),
    miscount: (by) => {
      wrong = by;
    },
  };
}

function addressesOf(change: CatalogueChange, bronnen: readonly string[]): SeenAddress[] {
  if (change.soort === 'grafsteen' || !change.voorziening.bronnen.some(({ bron }) => bronnen.includes(bron))) return [];
  return change.voorziening.locaties.map(({ adres }) => adres);
}

const numberOf = (change: CatalogueChange): number =>
  change.soort === 'voorziening' ? change.voorziening.volgnummer : change.grafsteen.volgnummer;

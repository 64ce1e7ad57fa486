import { createHash } from 'node:crypto';
import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import type { Geography } from '@sociale-kaart/geography/geography';
import { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { makeIndexDocument } from '../document/make-index-document.ts';
import type { SearchIndex } from '../search-index.ts';

/** What a case says of a voorziening; the rest is the least that the schema asks. */
export type Given = Partial<Omit<Voorziening, 'id' | 'volgnummer'>> & { naam: string };

const AT = '2026-11-01T00:00:00Z';

/** A voorziening of which only the given fields are stated. Its id follows from its name. */
export function voorziening(given: Given, place = 0): Voorziening {
  return Voorziening.parse({
    id: idOf(given.naam),
    soort: 'aanbod',
    categorieen: ['buurthuis'],
    locaties: [],
    status: { code: 'actief' },
    organisatie: { id: idOf('organisatie'), naam: 'Stichting Proef' },
    bronnen: [{ bron: 'proef', sleutel: given.naam, licentie: 'CC0-1.0', naamsvermelding: 'Proef' }],
    kwaliteit: { score: 0 },
    gewijzigdOp: AT,
    volgnummer: place + 1,
    ...given,
  });
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function idOf(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return Array.from({ length: 12 }, (_, index) => BASE32[(digest[index] ?? 0) & 31]).join('');
}

/** A location in a municipality, with a point when given. */
export function location(gemeente: string, punt?: { lat: number; lon: number }): Voorziening['locaties'][number] {
  return {
    id: `${gemeente}-${punt?.lat ?? 0}-${punt?.lon ?? 0}`,
    adres: { gemeente },
    ...(punt && { geometrie: { ...punt, hoe: 'bron', nauwkeurigheidMeter: 10 } }),
  };
}

/** Publishes exactly these as a first version. */
export async function publish(index: SearchIndex, given: readonly Given[], geography: Geography): Promise<void> {
  const writer = await index.writer();
  const candidate = await writer.candidate({
    catalogusId: 'proef',
    demo: false,
    gemaaktOp: AT,
    volgnummer: given.length,
    volledig: true,
    tekstVersie: TEKST_VERSIE,
    attachments: {},
  });
  await candidate.apply(
    given.map((one, place) => ({
      soort: 'document' as const,
      document: makeIndexDocument({ voorziening: voorziening(one, place), detail: detailOf(one) }, geography),
    })),
  );
  const reader = await candidate.finish();
  await reader.close();
  await candidate.promote();
  await writer.close();
}

function detailOf({ naam }: Given) {
  return { organisatie: { id: idOf('organisatie'), naam, bronnen: ['proef'] }, herkomst: {}, punten: [] };
}

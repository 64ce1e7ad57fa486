import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { sruOverHttp } from '@sociale-kaart/stages/connectors/sru/sru';
import type { Draft } from '@sociale-kaart/stages/draft';
import { readLabels } from '@sociale-kaart/stages/map/read-labels';
import type { Row } from '@sociale-kaart/stages/row';
import { defineSource } from '@sociale-kaart/stages/source';
import { plainAbstract } from '../samenwerkende-catalogi/plain-abstract.ts';
import { type ProductsOfPage, productsOf } from '../samenwerkende-catalogi/products-of.ts';

// What a municipality offers and grants itself. One page of its website is one voorziening; productID is not unique, so
// the address of the page is the key. A page has no address or telephone number: those are in the municipality's own list.
// For now only the municipalities of the fixture; the whole country is this list with 342 names (OWMS, not those of CBS).
const GEMEENTEN = ["'s-Gravenhage", 'Utrecht', 'Zeist'];

export default defineSource({
  id: 'samenwerkende-catalogi',
  naam: 'Producten van gemeenten (Samenwerkende Catalogi)',
  beheerder: { naam: 'Logius', url: 'https://www.logius.nl' },
  niveau: 'landelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Samenwerkende Catalogi, Logius',
  homepage: 'https://data.overheid.nl/dataset/samenwerkende-catalogi-producten-en-diensten',
  schema: '50 2 * * *',
  ophalen: sruOverHttp({
    url: 'https://zoekdienst.overheid.nl/sru/Search',
    connection: 'sc',
    queries: GEMEENTEN.map((naam) => `organisatietype="Gemeente" and authority="${naam}"`),
    within: ['meta', 'enrichedData'],
  }),
  sleutel: 'identifier',
  kolommen: 'ijl',
  // A municipality has some hundreds of products, of which about a quarter is of a sociale kaart.
  verwacht: { min: 60, max: 1_500, vulgraad: { omschrijving: 0.8 } },
  negeer: [
    'productID', // not unique, and sometimes missing
    'type', // always productbeschrijving
    'subject', // mostly empty
    // the municipality again, and the product again
    'authority@resourceIdentifier',
    'spatial',
    'spatial@resourceIdentifier',
    'authorityScheme',
    'authorityUri',
    'spatialType',
    'spatialUri',
    'uniformeProductnaamUri',
  ],
  map: (row, group) => {
    const products = productsOf(group);
    const reden = reasonToLeaveOut(group, products);
    return reden === undefined ? draft(row, products) : { weggelaten: reden };
  },
});

const AUDIENCES = { particulier: 'particulier', ondernemer: 'ondernemer' };

/** A page for entrepreneurs alone is left out, unless it is the help for them that a sociale kaart has. */
function reasonToLeaveOut(group: readonly Row[], { inScope, isOutside }: ProductsOfPage): string | undefined {
  const audiences = group.flatMap((row) => readLabels(row, 'audience', { table: AUDIENCES, separator: '|' }));
  const isForBusiness = audiences.length > 0 && audiences.every((audience) => audience === AUDIENCES.ondernemer);
  const language = group[0]?.maybe('language') ?? 'nl';
  if (isOutside) return 'product buiten de sociale kaart';
  if (inScope.length === 0) return undefined; // refused, with its issue
  if (language.toLowerCase() !== 'nl') return 'pagina in een andere taal';
  const helps = inScope.some(({ categorieen }) => categorieen.includes('hulp-voor-ondernemers'));
  return isForBusiness && !helps ? 'alleen voor ondernemers' : undefined;
}

/** The service knows these three; `nee` says nothing about the other ways. */
const ONLINE: Record<string, string[]> = { ja: ['online'], digid: ['online'], nee: [] };

function draft(row: Row, { inScope }: ProductsOfPage): Draft {
  const page = row.maybe('identifier');
  const gemeente = municipality(row);
  return {
    soort: inScope[0]?.soort ?? '',
    naam: row.take('title'),
    omschrijving: plainAbstract(row.maybe('abstract')),
    organisatie: { naam: gemeente && `Gemeente ${gemeente}` },
    categorieen: narrowest(inScope.flatMap(({ categorieen }) => categorieen)),
    producten: inScope.map(({ uri }) => ({ upl: uri, hoe: 'bron' })),
    wetten: inScope.flatMap(({ wetten }) => wetten),
    contactvormen: readLabels(row, 'onlineAanvragen', { table: ONLINE }).flat(),
    werkgebied: gemeente,
    locaties: [],
    // the page is where one applies or asks, and so also the website of the product
    contact: { website: page },
    url: page,
    bronGewijzigdOp: row.maybe('modified'),
  };
}

/** A thema of one product says nothing beside a category of it that comes from another. */
function narrowest(codes: readonly string[]): string[] {
  const broader = new Set(codes.flatMap((code) => vocabularies.categorie.broader(code)));
  return codes.filter((code) => !broader.has(code));
}

/** OWMS tells a municipality from the province of that name: `Utrecht (gemeente)`. */
function municipality(row: Row): string {
  return row.take('authority').replace(/\s*\(gemeente\)$/i, '');
}

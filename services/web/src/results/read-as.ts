import { GelezenWoorden, type Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { and } from '../text/listing.ts';

type Read = Pick<Zoekantwoord, 'geinterpreteerd' | 'bedoeldeU'>;

/** How a question was read where that is not self-evident, a sentence each. */
export function readAs({ geinterpreteerd, bedoeldeU }: Read): string[] {
  return [...corrected(bedoeldeU), ...wordsRead(geinterpreteerd.q), ...expiredCodes(geinterpreteerd)];
}

function corrected(bedoeldeU: Read['bedoeldeU']): string[] {
  return bedoeldeU.map(
    ({ gezocht, bedoeld }) => `Het woord ‘${gezocht}’ kennen we niet. Bedoelt u ‘${bedoeld}’? Daar is ook op gezocht.`,
  );
}

function wordsRead(q: unknown): string[] {
  const { plaats, weggelaten = [] } = GelezenWoorden.parse(q ?? {});
  const without = and(weggelaten.map((word) => `‘${word}’`));
  return [
    ...(plaats === undefined ? [] : [`‘${plaats}’ is gelezen als de plaats waar u zoekt.`]),
    ...(without === ''
      ? []
      : [`Weinig antwoorden hebben al uw woorden. Daarom ziet u ook antwoorden zonder ${without}.`]),
  ];
}

function expiredCodes(geinterpreteerd: Read['geinterpreteerd']): string[] {
  return Object.entries(vocabularies).flatMap(([naam, { get }]) => {
    const label = (code: string): string => get(code)?.label ?? code;
    return Object.entries(geinterpreteerd[naam] ?? {}).map(([expired, current]: [string, unknown]) => {
      const now = Array.isArray(current) ? and(current.map((code) => `‘${label(String(code))}’`)) : '';
      return `‘${label(expired)}’ bestaat niet meer; gezocht is op ${now || 'niets'}.`;
    });
  });
}

import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { and } from '../text/listing.ts';

/** How a question was read where that is not self-evident: expired codes, by parameter, with what they mean today. */
export function readAs(geinterpreteerd: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(vocabularies).flatMap(([naam, { get }]) => {
    const label = (code: string): string => get(code)?.label ?? code;
    return Object.entries(geinterpreteerd[naam] ?? {}).map(([expired, current]: [string, unknown]) => {
      const now = Array.isArray(current) ? and(current.map((code) => `‘${label(String(code))}’`)) : '';
      return `‘${label(expired)}’ bestaat niet meer; gezocht is op ${now || 'niets'}.`;
    });
  });
}

import type { z } from 'zod';

/**
 * What is wrong with a value where its schema has no words of its own. Never repeats the value: it may tell of a person.
 * For zod's `error` of one parse.
 */
export function dutchMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return Array.isArray(issue.input)
        ? 'geef één waarde op'
        : `geef ${EXPECTED[issue.expected] ?? 'een andere waarde'} op`;
    case 'invalid_value':
      return `een van ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.minimum === 1 ? 'mag niet leeg zijn' : `minstens ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'too_big':
      return `hoogstens ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    default:
      return 'deze waarde is niet goed';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  array: 'een of meer waarden',
  object: 'een JSON-object met de namen van parameters',
};

const UNITS: Readonly<Record<string, string>> = { string: ' tekens', array: ' waarden' };

/** JSON in which equal values are equal text: keys sorted, `undefined` left out, no blanks (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)); // sorted first: a replacer function makes `JSON.stringify` twice as slow
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return isRecord(value) ? Object.fromEntries(keysOf(value).map((key) => [key, sorted(value[key])])) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const keysOf = (record: Record<string, unknown>): string[] => Object.keys(record).sort();

import type { Row } from '../row.ts';

interface Labels<T> {
  table: Readonly<Record<string, T>>;
  /** Between the labels of one cell; absent: the cell is one label. */
  separator?: string;
}

/**
 * What the labels of an optional cell mean. An unknown one is left out with a `waarschuwing`, where `Row.lookup` refuses
 * the record: for what one can do without.
 */
export function readLabels<T>(row: Row, column: string, { table, separator }: Labels<T>): T[] {
  const cell = row.maybe(column) ?? '';
  const labels = separator === undefined ? [cell] : cell.split(separator);
  return [...new Set(labels.map((label) => label.trim()))].flatMap((label) => {
    if (label === '') return [];
    const known = Object.hasOwn(table, label) ? table[label] : undefined;
    if (known !== undefined) return [known];
    const melding = `Deze waarde is niet bekend en niet overgenomen. Bekend zijn: ${Object.keys(table).join(', ')}.`;
    row.report({ niveau: 'waarschuwing', code: 'onbekend-label', veld: column, melding, waarde: label });
    return [];
  });
}

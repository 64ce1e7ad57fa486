import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The rows of a file with `;` between cells and names in the first line. @throws with the file and the line that is wrong. */
export async function readRows<Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: unknown[] = parse(await readFile(path), {
    delimiter: ';',
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  return rows.map((row, place) => {
    const { success, data, error } = schema.safeParse(row);
    if (success) return data;
    throw new Error(`${path}, line ${place + 2}: ${z.prettifyError(error)}`);
  });
}

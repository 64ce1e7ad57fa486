import { z } from 'zod';
import { code } from './vocabularies.ts';

/** Something a steward should know about a run or a record. A value, kept with the run; never an exception. */
export const Issue = z.strictObject({
  /** `fout`: the record (or run) is refused; `waarschuwing`: a value was left out or repaired; `opmerking`: good to know. */
  niveau: code('niveau'),
  code: code('issue'),
  /** The key of the record at its source, when the issue is about one record. */
  sleutel: z.string().optional(),
  /** 1-based line in the file of the source, the header counted. */
  regel: z.int().positive().optional(),
  /** Column of the source or field of the model. */
  veld: z.string().optional(),
  /** Dutch, says what would be right. */
  melding: z.string().min(1),
  /** What stood there, cut to 200 characters, without personal data. */
  waarde: z.string().max(200).optional(),
});
export type Issue = z.infer<typeof Issue>;

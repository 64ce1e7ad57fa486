import { z } from 'zod';
import { code } from '../vocabularies.ts';

/** Municipalities, categories and the like: nobody chooses more values than this in one filter. */
const MAX_VALUES = 50;

/** A repeated key: `kosten=gratis&kosten=betaald` arrives as an array, a single one as a string. */
export const several = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (input) => (input === undefined || Array.isArray(input) ? input : [input]),
    z.array(value).min(1).max(MAX_VALUES, `hoogstens ${MAX_VALUES} waarden`).optional(),
  );

export const codes = (list: Parameters<typeof code>[0]) => several(code(list));

/** Plain decimals only: `0x10` and `1e1` are numbers to JavaScript, not to a reader. */
const DECIMAL = /^-?\d+(\.\d+)?$/;

export const number = (schema: z.ZodType<number>) =>
  z.preprocess((input) => (typeof input === 'string' && DECIMAL.test(input) ? Number(input) : input), schema);

/** A piece of the map in degrees (WGS84), its edges included. */
export interface Kader {
  west: number;
  zuid: number;
  oost: number;
  noord: number;
}

const KADER = 'vier getallen in graden, west,zuid,oost,noord, bijvoorbeeld 5.05,52.05,5.15,52.12';

/** `west,zuid,oost,noord`, as the standards for maps write it. */
export const kader = z.string().transform((text, context): Kader => {
  const parts = text.split(',').map((part) => part.trim());
  const [west = 0, zuid = 0, oost = 0, noord = 0] = parts.map(Number);
  const onEarth = west >= -180 && oost <= 180 && zuid >= -90 && noord <= 90;
  const isBox = parts.length === 4 && parts.every((part) => DECIMAL.test(part)) && onEarth;
  if (!isBox || west >= oost || zuid >= noord) context.addIssue({ code: 'custom', message: KADER });
  return { west, zuid, oost, noord };
});

/** Now, whenever that is when the question is answered. */
export const NU = 'nu';

const MOMENT = 'nu, of een datum en tijd in deze eeuw, bijvoorbeeld 2026-12-01T14:00';
const Moment = z.iso.datetime({ offset: true, local: true });

/** `nu`, or a time: with its zone (RFC 3339), or as the clock shows it in the Netherlands. */
export const moment = z
  .string()
  .refine((text) => text === NU || (text.startsWith('20') && Moment.safeParse(text).success), MOMENT);

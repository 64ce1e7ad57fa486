import { z } from 'zod';
import { code } from '../vocabularies.ts';
import { BEL_EERST, type BelEerstCode } from './bel-eerst.ts';

/** More than this is no answer to one need. */
const MAX_CATEGORIES = 4;

/** A need as people say it of themselves, and what it leads to. */
export const Hulpvraag = z.strictObject({
  /** Kebab-case; never used again for another need, since links hold it. */
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** In the first person, in words of level B1; without a full stop. */
  vraag: z.string().min(1).max(80),
  /** The same need said about somebody else, for a naaste or a professional; absent when `vraag` is about another already. */
  ook: z.string().min(1).max(80).optional(),
  leefgebied: code('leefgebied'),
  /** Most fitting first. */
  categorieen: z.array(code('categorie')).min(1).max(MAX_CATEGORIES),
  /** Only what the need itself says of the person. */
  doelgroepen: z.array(code('doelgroep')).min(1).optional(),
  /** Under which help with this need is often given or paid. */
  wetten: z.array(code('wet')).min(1).optional(),
  /** Whom to call before anything is searched, the first to call first. */
  dringend: z
    .array(z.enum(Object.keys(BEL_EERST) as BelEerstCode[]))
    .min(1)
    .optional(),
});
export type Hulpvraag = z.infer<typeof Hulpvraag>;

/** The needs of one leefgebied, as in `schemas/hulpvragen/<leefgebied>.json`. */
export const HulpvragenFile = z.strictObject({
  leefgebied: code('leefgebied'),
  /** What residents call this leefgebied. */
  titel: z.string().min(1),
  uitleg: z.string().min(1),
  /** The most common need first. */
  hulpvragen: z.array(Hulpvraag.omit({ leefgebied: true })).min(1),
});

import { z } from 'zod';

/** A telephone number: `nummer` is E.164 (`+31302345678`) or a short number that only exists here (`112`, `113`, `14030`). */
export const Telefoon = z.strictObject({
  nummer: z.string().regex(/^(\+[1-9]\d{6,14}|11[23]|116\d{3}|14\d{3,4}|0[89]00\d{4,7})$/, 'E.164 of een kort nummer'),
  /** As people here write it: `030 234 56 78`. */
  weergave: z.string().min(3),
});
export type Telefoon = z.infer<typeof Telefoon>;

/** `http:` or `https:` with a domain: whatever a page may link to. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'een webadres met http:// of https://' })
  .max(2_000);

/** How one reaches somebody. Never a natural person; a mobile number only when it is the service's own line. */
export const Contact = z.strictObject({
  telefoon: Telefoon.optional(),
  email: z.email('een e-mailadres').optional(),
  website: WebAddress.optional(),
  chat: WebAddress.optional(),
});
export type Contact = z.infer<typeof Contact>;

import { z } from 'zod';
import { ParseFailed } from '../../connector.ts';
import { answerText } from '../answer-text.ts';
import type { DecodedText } from '../decode-text.ts';

const Point = z.object({ lat: z.number(), lon: z.number() });

/** A node has a point of its own; a way or relation has a `center` when that was asked for. */
const Element = z.object({
  type: z.enum(['node', 'way', 'relation']),
  id: z.int(),
  ...Point.partial().shape,
  center: Point.optional(),
  tags: z.record(z.string(), z.string()).default({}),
});
export type Element = z.infer<typeof Element>;

/** `remark`: the server gave up (time, memory) and sent with status 200 what it had until then. */
const Answer = z.object({ remark: z.string().optional(), elements: z.array(Element) });

export interface OverpassAnswer {
  elements: Element[];
  encoding: DecodedText['encoding'];
}

/** @throws ParseFailed when it is no complete answer of Overpass. */
export function readOverpassAnswer(body: Buffer): OverpassAnswer {
  const { text, encoding } = answerText(body, 'JSON');
  const { success, data, error } = Answer.safeParse(parseJson(text));
  if (!success) {
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new ParseFailed('antwoord-fout', `Het antwoord heeft niet de vorm van Overpass (bij "${where}").`);
  }
  if (data.remark !== undefined) {
    throw new ParseFailed('antwoord-fout', `Overpass meldt een fout: ${data.remark}`);
  }
  return { elements: data.elements, encoding };
}

/** What begins as JSON and cannot be read to its end was cut off. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!/^\s*\{/.test(text)) throw new ParseFailed('antwoord-fout', 'Het antwoord is geen JSON.', { cause });
    throw new ParseFailed('antwoord-afgekapt', 'Het antwoord houdt op midden in de JSON; haal het opnieuw op.', {
      cause,
    });
  }
}

import { expect } from '@jest/globals';
import { z } from 'zod';

/** RFC 9457, as this API uses it. */
const ProblemBody = z.strictObject({
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  detail: z.string().min(1),
  fouten: z
    .array(z.strictObject({ parameter: z.string().min(1), melding: z.string().min(1) }))
    .min(1)
    .optional(),
});

/** Reads an answer that must be a problem; `fouten` by parameter, sorted. */
export async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  const { fouten = [], ...problem } = ProblemBody.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return { ...problem, fouten, parameters: fouten.map(({ parameter }) => parameter).toSorted() };
}

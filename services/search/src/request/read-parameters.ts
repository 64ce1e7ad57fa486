import { invalidInput } from '@sociale-kaart/http/invalid-input';
import type { Problem } from '@sociale-kaart/http/problem';
import { z } from 'zod';
import { dutchMessage } from './dutch-message.ts';

/** For a resource without parameters: each one that is given is refused. */
export const NoParameters = z.strictObject({});

/** Parameters of a path or a query. @throws Problem 400 with everything that is wrong. */
export function readParameters<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input, { error: dutchMessage });
  if (result.success) return result.data;
  throw refusal(result.error.issues);
}

/** What does not belong to one parameter belongs to the whole that was sent. */
const WHOLE = 'inhoud';

/** One answer to all issues, each under the name of its parameter and none twice. */
export function refusal(issues: readonly z.core.$ZodIssue[]): Problem {
  const named = issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue : { ...issue, path: parameterOf(issue) },
  );
  const unique = new Map(named.map((issue) => [`${issue.path.join()} ${issue.message}`, issue]));
  return invalidInput([...unique.values()]);
}

/** The second of two values in `kosten` has the path kosten, 1: to who asks it is the parameter kosten. */
const parameterOf = ({ path: [parameter = WHOLE] }: z.core.$ZodIssue): [PropertyKey] => [parameter];

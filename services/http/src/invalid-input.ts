import { type ParameterError, Problem } from './problem.ts';

/** The part of an issue of zod that is used. */
interface ZodIssue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/**
 * The answer to what a client sent: 400 with all that is wrong. Only who reads input makes it: the error of a schema that
 * stands anywhere else is a fault of ours.
 */
export function invalidInput(issues: readonly ZodIssue[]): Problem {
  return new Problem({
    status: 400,
    detail: 'Een of meer waarden zijn niet goed; per waarde staat erbij wat er mis is.',
    fouten: issues.flatMap(parameterErrors),
  });
}

function parameterErrors({ code, path, message, keys = [] }: ZodIssue): ParameterError[] {
  if (code !== 'unrecognized_keys') return [{ parameter: path.map(String).join('.'), melding: message }];
  return keys.map((key) => ({ parameter: shownName([...path, key]), melding: 'Deze parameter bestaat niet.' }));
}

/** A name that a client made up can hold anything, the search text included: only what looks like a name is shown. */
function shownName(path: readonly PropertyKey[]): string {
  const name = path.map(String).join('.');
  return /^[A-Za-z][\w.-]{0,39}$/.test(name) ? name : '(onbekend)';
}

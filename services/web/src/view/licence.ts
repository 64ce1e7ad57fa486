import { webLink } from './links.ts';
import type { Value } from './row.ts';

/** Where the text of a licence with an SPDX code is. */
const TEXTS: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.nl',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** A licence (SPDX code or URL) as people can read it. */
export function licence(licentie: string): Value {
  return webLink(TEXTS[licentie] ?? licentie, TEXTS[licentie] ? licentie : undefined) ?? { tekst: licentie };
}

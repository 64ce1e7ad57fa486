import { foldName } from './names/fold-name.ts';

/** Municipalities that do something together (model.md). Several kinds of region lie over each other. */
export type Regio = {
  /** Code of CBS where it has one, for example `VR05` or `GG1106`; else `rg-` and a slug. */
  readonly code: string;
  readonly naam: string;
  /** Code of the vocabulary regio-soort. */
  readonly soort: string;
  /** GM codes, sorted; in the file perhaps of one that ended since, here always those that exist. */
  readonly gemeenten: readonly string[];
  /** Date at which the list of municipalities was true. */
  readonly peildatum: string;
  readonly bron: string;
};

export type Regios = {
  readonly regios: readonly Regio[];
  regio(code: string): Regio | undefined;
  findRegio(text: string, soort?: string): Regio[];
};

type Sources = {
  readonly regios: readonly Regio[];
  /** Other spellings by code. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  currentCodes(code: string): string[];
};

/** The reviewed regions, and how they are found; the meaning of each question is told at Geography. */
export function createRegios({ regios, spellings, currentCodes }: Sources): Regios {
  const current = regios.map((regio) => ({
    ...regio,
    gemeenten: [...new Set(regio.gemeenten.flatMap(currentCodes))].sort(),
  }));
  const byCode = new Map(current.map((regio) => [regio.code.toUpperCase(), regio]));
  const named = current.map((regio) => ({ regio, names: namesOf(regio, spellings[regio.code]) }));
  return {
    regios: current,
    regio: (code) => byCode.get(code.toUpperCase()),
    findRegio: (text, soort) => {
      const coded = byCode.get(text.trim().toUpperCase());
      const name = foldName(text);
      const found = coded ? [coded] : named.filter(({ names }) => names.has(name)).map(({ regio }) => regio);
      return found.filter((regio) => soort === undefined || regio.soort === soort);
    },
  };
}

/** Folded: as it is written, without the word for its kind, and with every word for it: GGD Twente, Twente, regio Twente. */
function namesOf({ naam, soort }: Regio, spellingen: readonly string[] = []): Set<string> {
  const kinds = [foldName(soort), foldName(soort.replace(/-?regio$/, '')), 'regio'];
  return new Set(
    [naam, ...spellingen].map(foldName).flatMap((name) => {
      const kind = kinds.find((one) => name.startsWith(one)) ?? '';
      const bare = name.slice(kind.length);
      return [name, bare, ...kinds.map((one) => one + bare)];
    }),
  );
}

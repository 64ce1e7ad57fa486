import { Problem } from '@sociale-kaart/http/problem';
import { BEL_EERST, type BelEerst } from '@sociale-kaart/schemas/hulpvraag/bel-eerst';
import type { Hulpvraag } from '@sociale-kaart/schemas/hulpvraag/hulpvraag';
import { findHulpvraag, findHulpvraagGroep, hulpvragen } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { type ZoekParameters, zoekParameters } from '@sociale-kaart/schemas/hulpvraag/zoek-parameters';
import { type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';

interface Labelled {
  code: string;
  label: string;
}

/** A need with the labels of what it leads to; lists without values are absent. */
export interface HulpvraagAnswer {
  code: string;
  vraag: string;
  ook?: string;
  /** `titel`: the leefgebied as residents call it. */
  leefgebied: Labelled & { titel: string };
  categorieen: Labelled[];
  doelgroepen?: Labelled[];
  wetten?: Labelled[];
  /** Whom to call before anything is searched, the first to call first. */
  dringend?: BelEerst[];
  /** The search for it: its parameters, the path with these filled in, and the page for people. */
  zoek: { parameters: ZoekParameters; pad: string; pagina: string };
}

/** OR within a filter, AND among them. */
export interface HulpvraagFilter {
  leefgebied?: readonly string[] | undefined;
  /** A thema includes its categories. */
  categorie?: readonly string[] | undefined;
}

/** The needs that match, in the order in which they are offered. `base`: the path of the API, `/v1`. */
export function hulpvragenAnswer({ leefgebied, categorie }: HulpvraagFilter, base: string): HulpvraagAnswer[] {
  const domains = leefgebied && meant('leefgebied', leefgebied);
  const categories = categorie && meant('categorie', categorie);
  return hulpvragen
    .filter((need) => domains?.has(need.leefgebied) ?? true)
    .filter((need) => categories === undefined || need.categorieen.some((code) => categories.has(code)))
    .map((need) => answer(need, base));
}

/** @throws Problem 404 when there is no need with this code. */
export function hulpvraagAnswer(code: string, base: string): HulpvraagAnswer {
  const found = findHulpvraag(code);
  if (found === undefined) throw new Problem({ status: 404, detail: 'Er is geen hulpvraag met deze code.' });
  return answer(found, base);
}

/** What codes stand for today, with everything that is narrower. */
function meant(name: VocabularyName, codes: readonly string[]): ReadonlySet<string> {
  const { current, narrower } = vocabularies[name];
  return new Set(codes.flatMap(current).flatMap((code) => [code, ...narrower(code)]));
}

function answer(need: Hulpvraag, base: string): HulpvraagAnswer {
  const { code, vraag, ook, leefgebied, categorieen, doelgroepen, wetten, dringend } = need;
  const parameters = zoekParameters(need);
  return {
    code,
    vraag,
    ...(ook && { ook }),
    leefgebied: { ...labelled('leefgebied', leefgebied), titel: findHulpvraagGroep(leefgebied)?.titel ?? leefgebied },
    categorieen: categorieen.map((one) => labelled('categorie', one)),
    ...(doelgroepen && { doelgroepen: doelgroepen.map((one) => labelled('doelgroep', one)) }),
    ...(wetten && { wetten: wetten.map((one) => labelled('wet', one)) }),
    ...(dringend && { dringend: dringend.map((one) => BEL_EERST[one]) }),
    zoek: {
      parameters,
      pad: `${base}/voorzieningen?${queryOf(parameters)}`,
      pagina: `/zoeken?hulpvraag=${code}`,
    },
  };
}

const labelled = (name: VocabularyName, code: string): Labelled => ({
  code,
  label: vocabularies[name].get(code)?.label ?? code,
});

/** Several values of one filter: the key repeated. */
function queryOf(parameters: ZoekParameters): URLSearchParams {
  const pairs = Object.entries(parameters).flatMap(([name, values]: [string, string[]]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(pairs);
}

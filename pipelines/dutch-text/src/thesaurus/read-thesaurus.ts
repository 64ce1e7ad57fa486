import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentWords } from '../content-words.ts';
import { conceptToken } from '../index-tokens.ts';
import { readTable } from '../read-table.ts';
import { stem } from '../stem.ts';

/** What somebody may say, and what it may stand for in a text. */
export interface ThesaurusEntry {
  zin: string;
  /** Stems of its content words: by these it is found in a question. */
  stammen: readonly string[];
  doelen: readonly Target[];
  /** Who says so, or why it is so. */
  bron: string;
}

/** One meaning: all `tokens` must be in a document. */
export interface Target {
  tokens: readonly string[];
  via: 'begrip' | 'synoniem';
  /** In (0, 1]: how surely it means this. */
  gewicht: number;
  /** As a steward reads it: `deurwaarder → schuldhulpverlening`. */
  regel: string;
}

/** All lines of `thesaurus/`: everyday phrases to concepts, and words to words of the same meaning. */
export function readThesaurus(): ThesaurusEntry[] {
  return [...rowsOf('begrippen').map(conceptEntry), ...rowsOf('synoniemen').flatMap(synonymEntries)];
}

export interface ThesaurusRow {
  bestand: string;
  cellen: Record<string, string>;
}

/** The rows of a kind, for a linter too. */
export function rowsOf(kind: 'begrippen' | 'synoniemen'): ThesaurusRow[] {
  const folder = join('thesaurus', kind);
  const files = readdirSync(join(import.meta.dirname, '..', '..', folder)).filter((file) => file.endsWith('.csv'));
  return files
    .sort()
    .flatMap((file) => readTable(join(folder, file)).map((cellen) => ({ bestand: join(folder, file), cellen })));
}

/** `zin;begrippen;gewicht;bron`, a concept as `categorie:voedselhulp`, several with `|` between them. */
function conceptEntry({ cellen }: ThesaurusRow): ThesaurusEntry {
  const { zin = '', begrippen = '', gewicht, bron = '' } = cellen;
  const doelen = begrippen.split('|').map((begrip) => {
    const code = begrip.split(':')[1] ?? '';
    return {
      tokens: [conceptToken(code)],
      via: 'begrip' as const,
      gewicht: Number(gewicht),
      regel: `${zin} → ${code}`,
    };
  });
  return { zin, stammen: stemsOf(zin), doelen, bron };
}

/** `woord;synoniem;richting;gewicht;bron`; richting `heen`: who asks for `woord` also finds `synoniem`; `beide`: the reverse too. */
function synonymEntries({ cellen }: ThesaurusRow): ThesaurusEntry[] {
  const { woord = '', synoniem = '', richting, gewicht, bron = '' } = cellen;
  const there = synonymEntry({ van: woord, naar: synoniem, gewicht: Number(gewicht), bron });
  const back = synonymEntry({ van: synoniem, naar: woord, gewicht: Number(gewicht), bron });
  return richting === 'beide' ? [there, back] : [there];
}

function synonymEntry({
  van,
  naar,
  gewicht,
  bron,
}: {
  van: string;
  naar: string;
  gewicht: number;
  bron: string;
}): ThesaurusEntry {
  const target = { tokens: stemsOf(naar), via: 'synoniem' as const, gewicht, regel: `${van} → ${naar}` };
  return { zin: van, stammen: stemsOf(van), doelen: [target], bron };
}

const stemsOf = (text: string): string[] => contentWords(text).map(({ tekst }) => stem(tekst));

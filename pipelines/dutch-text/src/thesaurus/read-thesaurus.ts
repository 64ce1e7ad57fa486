import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentWords } from '../content-words.ts';
import { stem } from '../forms/stem.ts';
import { conceptToken } from '../index-tokens.ts';
import { readTable } from '../read-table.ts';
import { phraseStems } from './phrase-stems.ts';

/** What somebody may say, and what it may stand for in a text. */
export interface ThesaurusEntry {
  zin: string;
  /** By these it is found in a question (`phraseStems`). */
  stammen: readonly string[];
  doelen: readonly Target[];
  /** Who says so, or why it is so. */
  bron: string;
}

/** One meaning: all `tokens` must be in a document. */
export interface Target {
  tokens: readonly string[];
  via: 'begrip' | 'synoniem';
  /** Of which list the concept is; absent for other words. */
  lijst?: string;
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
  return files.sort().flatMap((file) => {
    const bestand = join(folder, file);
    return readTable(bestand).map((cellen) => ({ bestand, cellen }));
  });
}

/** `zin;begrippen;gewicht;bron`, a concept as `categorie:voedselhulp`, several with `|` between them. */
function conceptEntry({ cellen }: ThesaurusRow): ThesaurusEntry {
  const { zin = '', begrippen = '', gewicht, bron = '' } = cellen;
  const doelen = begrippen.split('|').map((begrip): Target => {
    const [lijst = '', code = ''] = begrip.split(':');
    const regel = `${zin} → ${code}`;
    return { tokens: [conceptToken(code)], via: 'begrip', lijst, gewicht: Number(gewicht), regel };
  });
  return { zin, stammen: phraseStems(zin), doelen, bron };
}

/** `woord;synoniem;richting;gewicht;bron`; `heen`: who asks for `woord` also finds `synoniem`; `beide`: the reverse too. */
function synonymEntries({ cellen }: ThesaurusRow): ThesaurusEntry[] {
  const { woord = '', synoniem = '', richting } = cellen;
  const there = synonymEntry(woord, synoniem, cellen);
  return richting === 'beide' ? [there, synonymEntry(synoniem, woord, cellen)] : [there];
}

function synonymEntry(van: string, naar: string, { gewicht, bron = '' }: ThesaurusRow['cellen']): ThesaurusEntry {
  const tokens = contentWords(naar).map(({ tekst }) => stem(tekst));
  const target: Target = { tokens, via: 'synoniem', gewicht: Number(gewicht), regel: `${van} → ${naar}` };
  return { zin: van, stammen: phraseStems(van), doelen: [target], bron };
}

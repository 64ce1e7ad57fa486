import type { Gemeente, Provincie } from '../gemeente.ts';
import { foldName } from './fold-name.ts';

/** `hoe`: how the text was understood; `naam` too when nothing was found. */
export type FoundGemeenten = { readonly codes: string[]; readonly hoe: 'code' | 'naam' | 'plaats' };

type NameIndex = {
  findGemeenten(text: string): FoundGemeenten;
  findProvincie(text: string): Provincie | undefined;
};

type Named = {
  readonly gemeenten: readonly Gemeente[];
  readonly ended: readonly Gemeente[];
  readonly provincies: readonly Provincie[];
  currentCodes(code: string): string[];
};

/**
 * Finds municipalities and provinces by what people write. Of the same spelling a municipality goes before a place
 * within another (Hengelo is not the village in Bronckhorst), and a place before a municipality that ended (Haaren is
 * the village, not all four successors).
 */
export function createNameIndex({ gemeenten, ended, provincies, currentCodes }: Named): NameIndex {
  const byName = index(gemeenten, spellings);
  const byPlace = index(gemeenten, (gemeente) => gemeente.plaatsen);
  const byEnded = index(ended, spellings);
  const byProvince = index(provincies, spellings);
  return {
    findGemeenten: (text) => {
      const code = text.trim().toUpperCase();
      if (/^GM\d{4}$/.test(code)) return { codes: currentCodes(code), hoe: 'code' };
      const name = foldName(text);
      const named = byName.get(name);
      if (named) return { codes: [...named], hoe: 'naam' };
      const places = byPlace.get(name);
      if (places) return { codes: [...places], hoe: 'plaats' };
      return { codes: (byEnded.get(name) ?? []).flatMap(currentCodes), hoe: 'naam' };
    },
    findProvincie: (text) => {
      const code = byProvince.get(foldName(text))?.[0] ?? text.trim().toUpperCase();
      return provincies.find((provincie) => provincie.code === code);
    },
  };
}

/** Every spelling of a name; one that CBS keeps apart by a suffix, `Bergen (NH.)`, is also known without it. */
function spellings({ naam, spellingen }: { naam: string; spellingen: readonly string[] }): string[] {
  return [naam, naam.replace(/\s*\([^)]*\)$/, ''), ...spellingen];
}

function index<Item extends { code: string }>(items: readonly Item[], names: (item: Item) => readonly string[]) {
  const found = new Map<string, string[]>();
  for (const item of items) {
    for (const name of new Set(names(item).map(foldName))) {
      found.set(name, [...(found.get(name) ?? []), item.code]);
    }
  }
  return found;
}

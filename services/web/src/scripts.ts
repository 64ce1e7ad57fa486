import { readFileSync } from 'node:fs';
import { type Asset, contentHash } from './asset.ts';

/** Modules in assets/scripts/, which import each other by name. */
const MODULES = ['search-field', 'suggestion-list', 'suggestions'] as const;

export interface Scripts {
  /** Address of the module for the search form. */
  searchField: string;
  assets: Asset[];
}

/** The scripts, in one folder of which the name changes with any of them. Read once, at start. @throws when one is missing. */
export function loadScripts(): Scripts {
  const modules = MODULES.map((name) => ({ name, content: contentOf(name) }));
  const folder = `/assets/scripts-${contentHash(modules.map(({ content }) => content).join('\n'))}`;
  return {
    searchField: `${folder}/search-field.js`,
    assets: modules.map(({ name, content }) => ({ path: `${folder}/${name}.js`, type: 'js', content })),
  };
}

function contentOf(name: string): string {
  return readFileSync(new URL(`../assets/scripts/${name}.js`, import.meta.url), 'utf8');
}

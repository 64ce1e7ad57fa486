import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Asset, contentHash } from './asset.ts';

/** Components of the NL Design System that the templates use, before our own so that ours can set them right. */
const COMPONENTS = ['button', 'data-badge', 'heading', 'link', 'paragraph', 'skip-link'];
/** Ours, in assets/: the theme (all colours and sizes) first, paper last. */
const PARTS = [
  'theme',
  'components',
  'layout',
  'form',
  'suggesties',
  'hulpvraag',
  'results',
  'rows',
  'hits',
  'facets',
  'voorziening',
  'print',
];

/** One stylesheet for all pages. Read once, at start. @throws when a part is missing. */
export function loadStylesheet(): Asset {
  const content = [...COMPONENTS.map(component), ...PARTS.map(part)].join('\n');
  return { path: `/assets/pagina-${contentHash(content)}.css`, type: 'css', content };
}

const require = createRequire(import.meta.url);

function component(name: string): string {
  const css = readFileSync(require.resolve(`@nl-design-system-candidate/${name}-css/${name}.css`), 'utf8');
  return css.replace(/\/\*# sourceMappingURL.*?\*\//, '');
}

function part(name: string): string {
  return readFileSync(new URL(`../assets/${name}.css`, import.meta.url), 'utf8');
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Components of the NL Design System that the templates use, before our own so that ours can set them right. */
const COMPONENTS = ['button', 'data-badge', 'heading', 'link', 'paragraph', 'skip-link'];
/** Ours, in assets/: the theme (all colours and sizes) first, paper last. */
const PARTS = [
  'theme',
  'components',
  'layout',
  'form',
  'hulpvraag',
  'results',
  'rows',
  'hits',
  'facets',
  'voorziening',
  'print',
];

/** One stylesheet for all pages; its name changes with its content, so that it may be kept for ever. */
export interface Stylesheet {
  path: string;
  css: string;
}

/** Read once, at start. @throws when a part is missing. */
export function loadStylesheet(): Stylesheet {
  const css = [...COMPONENTS.map(component), ...PARTS.map(part)].join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { path: `/assets/pagina-${hash}.css`, css };
}

const require = createRequire(import.meta.url);

function component(name: string): string {
  const css = readFileSync(require.resolve(`@nl-design-system-candidate/${name}-css/${name}.css`), 'utf8');
  return css.replace(/\/\*# sourceMappingURL.*?\*\//, '');
}

function part(name: string): string {
  return readFileSync(new URL(`../assets/${name}.css`, import.meta.url), 'utf8');
}

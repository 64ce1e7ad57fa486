import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { SiteView } from './view/site-view.ts';

export type PageTemplate = 'home' | 'hulpvraag' | 'question' | 'results' | 'voorziening' | 'message';

/** What every page has beside its own view. */
export interface Page {
  site: SiteView;
  /** Of the browser tab: what this page is. */
  titel: string;
}

/** Everything that is shown is escaped; only includes and the body of the layout are raw. */
const eta = new Eta({
  views: fileURLToPath(new URL('../templates', import.meta.url)),
  autoEscape: true,
  cache: true,
});

/** A whole page as HTML. */
export function render<View extends object>(template: PageTemplate, page: Page & View): string {
  return eta.render(`./${template}`, page);
}

import { Router, urlencoded } from 'express';
import type { Asset } from './asset.ts';
import type { PagesDependencies } from './pages-dependencies.ts';
import { assetRoute } from './routes/asset-route.ts';
import { errorPages } from './routes/error-pages.ts';
import { home } from './routes/home.ts';
import { firstStep, stepFromForm, stepFromToken } from './routes/hulpvraag.ts';
import { searchFromForm, searchFromLink, searchFromToken } from './routes/search-results.ts';
import { unknownPage } from './routes/unknown-page.ts';
import { voorziening } from './routes/voorziening.ts';
import { loadScripts } from './scripts.ts';
import { loadStylesheet } from './stylesheet.ts';

/** A form of ours with everything chosen is under 4 kB. */
const BODY_LIMIT = '16kb';

/**
 * The pages, to be mounted at the root of a service. What is no request for a page passes on to the next; so do faults of ours.
 */
export function createPages(dependencies: PagesDependencies): Router {
  const stylesheet = loadStylesheet();
  const scripts = loadScripts();
  const context = { ...dependencies, stijl: stylesheet.path, script: scripts.searchField };
  const form = urlencoded({ extended: false, limit: BODY_LIMIT });
  return Router({ strict: true, caseSensitive: true })
    .get('/', home(context))
    .get('/hulpvraag', firstStep(context))
    .post('/hulpvraag/:stap', form, stepFromForm(context))
    .get('/hulpvraag/:stap/:token', stepFromToken(context))
    .get('/zoeken', searchFromLink(context))
    .post('/zoeken', form, searchFromForm(context))
    .get('/zoeken/:token', searchFromToken(context))
    .get('/voorzieningen/:id', voorziening(context))
    .use(assets([stylesheet, ...scripts.assets]))
    .use(unknownPage(context))
    .use(errorPages(context));
}

function assets(all: readonly Asset[]): Router {
  const router = Router({ strict: true, caseSensitive: true });
  for (const asset of all) router.get(asset.path, assetRoute(asset));
  return router;
}

import type { Transport } from '../snapshot.ts';
import { BUNDLE, bundleTransport } from './bundle-transport.ts';

/** The live transport of a source: `bundel:` from the folder of the sources, everything else over the network. */
export function sourceTransport(sourcesFolder: string, network: Transport): Transport {
  const bundle = bundleTransport(sourcesFolder);
  return (request) => (request.url.startsWith(BUNDLE) ? bundle(request) : network(request));
}

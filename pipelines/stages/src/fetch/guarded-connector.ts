import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFailed } from '../connector.ts';
import { isPrivateAddress } from './private-address.ts';

/**
 * Connects only to public addresses: the address itself, or every address that DNS gives for a name, so that a name
 * cannot lead inside. It sits below redirects and retries, which therefore pass it too.
 * @param allowed hosts (`127.0.0.1:9000`) that the operator has named, whatever their address.
 */
export function guardedConnector(allowed: ReadonlySet<string>, timeout: number): buildConnector.connector {
  const free = buildConnector({ timeout });
  const guarded = buildConnector({ timeout, lookup: publicLookup });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (allowed.has(`${options.hostname}:${portOf(options)}`)) return free(options, callback);
    if (isIP(host) !== 0 && isPrivateAddress(host)) return callback(refused(host), null);
    return guarded(options, callback);
  };
}

function portOf({ port, protocol }: buildConnector.Options): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const inside = addresses.find(({ address }) => isPrivateAddress(address));
    if (inside) return callback(refused(hostname), []);
    const [first] = addresses;
    return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family);
  });
};

function refused(host: string): FetchFailed {
  const message = `${host} ligt in een besloten netwerk en is geen bron; stel zo nodig BRON_URL_<ID> in.`;
  return new FetchFailed('omleiding-geweigerd', message);
}

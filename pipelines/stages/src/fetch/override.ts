/**
 * The origin that stands in for all requests of a source (a mirror, a test server): `BRON_URL_DUO_VO=http://127.0.0.1:9000`
 * for `duo-vo`. Paths and queries stay. Undefined when not set.
 * @throws when it is not an http(s) origin: a mistake in the settings, found at start.
 */
export function overrideFor(id: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = `BRON_URL_${id.toUpperCase().replaceAll('-', '_')}`;
  const value = env[name];
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new Error(`${name} is een adres zonder pad, bijvoorbeeld http://127.0.0.1:9000`);
  }
  return url.origin;
}

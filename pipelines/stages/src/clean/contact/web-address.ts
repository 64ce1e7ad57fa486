import { WebAddress } from '@sociale-kaart/schemas/contact';
import { type Cleaned, cleaned, opmerking, waarschuwing } from '../cleaned.ts';
import { isStated } from './stated.ts';

/** Twice the longest address that there may be; whoever writes more is not read further. */
const READ_AT_MOST = 4_000;
const SCHEME = /^https?:\/\//i;
/** `//www.x.nl`, and the slips `http:/www.x.nl`, `https//www.x.nl`, `http:www.x.nl`. */
const BROKEN_SCHEME = /^(?:https?(?::\/?|\/\/)|\/\/)(?!\/)/i;
const BETWEEN = /[\s;|]+|,\s/;
const PHONE = /^[+(]?\d[\d\s().+-]{7,}$/;

/** A web address with scheme and lower-case host (an IDN in its ASCII form); the first one of several. */
export function cleanWebAddress(text: string | undefined, veld: string): Cleaned<string> {
  if (!isStated(text)) return cleaned<string>(undefined);
  const value = text.trim().slice(0, READ_AT_MOST);
  if (PHONE.test(value)) return cleaned<string>(undefined, isPhone(value, veld));
  const [first, ...others] = [value, ...value.split(BETWEEN)].flatMap((part) => canonical(part) ?? []);
  if (first === undefined) return cleaned<string>(undefined, invalid(value, veld));
  const rest = [...new Set(others)].filter((other) => other !== first);
  return rest.length === 0 ? cleaned(first) : cleaned(first, several(rest.join(' '), veld));
}

function canonical(text: string): string | undefined {
  const address = text.includes('@') && !SCHEME.test(text) ? '' : withScheme(text);
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  const canonicalForm = url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : url.href;
  return WebAddress.safeParse(canonicalForm).success ? canonicalForm : undefined;
}

function withScheme(text: string): string {
  return SCHEME.test(text) ? text : `https://${text.replace(BROKEN_SCHEME, '')}`;
}

function isPhone(waarde: string, veld: string) {
  const melding = 'Hier staat een telefoonnummer. Zet het in het veld telefoon, en hier het webadres.';
  return waarschuwing({ code: 'url-ongeldig', veld, melding, waarde });
}

function several(waarde: string, veld: string) {
  const melding = 'Er staan meer webadressen in dit veld; het eerste is genomen. Vul er één in.';
  return opmerking({ code: 'meerdere-waarden', veld, melding, waarde });
}

function invalid(waarde: string, veld: string) {
  const melding = 'Dit is geen webadres. Schrijf het met https://, bijvoorbeeld https://www.voorbeeld.nl.';
  return waarschuwing({ code: 'url-ongeldig', veld, melding, waarde });
}

import type { ServedPages } from './served-pages.ts';

type Fields = Record<string, string | string[]>;

/** Somebody who reads the pages and presses their buttons, without scripts. */
export interface Reader {
  /** Of the page that is read now, and everything before it. */
  addresses: string[];
  status: number;
  html: string;
  open(path: string): Promise<void>;
  /** Presses the button of the state with this text. */
  press(text: string): Promise<void>;
  /** Fills in these fields of the form of the page itself, leaves the others as they are, and sends it. */
  send(fields: Fields): Promise<void>;
}

export function createReader(pages: ServedPages): Reader {
  const reader: Reader = {
    addresses: [],
    status: 0,
    html: '',
    open: async (path) => read(await pages.get(path), path),
    press: (text) => {
      const button = buttons(reader.html).find((one) => one.text === text);
      if (button === undefined) throw new Error(`no button ${text}`);
      const { formaction = formAction('id="staat"', reader.html), name, value = '' } = button;
      return follow(formaction, { ...filledIn('id="staat"', reader.html), ...(name && { [name]: value }) });
    },
    send: (fields) => {
      const form = 'class="zoekformulier" method';
      return follow(formAction(form, reader.html), { ...filledIn(form, reader.html), ...fields });
    },
  };

  async function follow(action: string, fields: Fields): Promise<void> {
    const [path = ''] = action.split('#');
    const response = await pages.post(path, fields);
    const next = response.headers.get('location');
    if (next === null) await read(response, path);
    else await reader.open(next);
  }

  async function read(response: Response, path: string): Promise<void> {
    reader.addresses.push(path);
    reader.status = response.status;
    reader.html = await response.text();
  }

  return reader;
}

interface Pressable {
  text: string;
  formaction?: string;
  name?: string;
  value?: string;
}

function buttons(html: string): Pressable[] {
  return [...html.matchAll(/<button ([^>]*form="staat"[^>]*)>(.*?)<\/button>/gs)].map(([, tag = '', content = '']) => ({
    ...Object.fromEntries([...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, plain(value)])),
    text: plain(content.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

const formTag = (mark: string, html: string): string =>
  new RegExp(`<form [^>]*${mark}.*?</form>`, 's').exec(html)?.[0] ?? '';

const formAction = (mark: string, html: string): string => /action="([^"]*)"/.exec(formTag(mark, html))?.[1] ?? '';

/** What a browser would send of a form as it stands. */
function filledIn(mark: string, html: string): Fields {
  const inputs = [...formTag(mark, html).matchAll(/<input [^>]*>/g)].map(([tag]) => tag);
  const sent = inputs.filter((tag) => !/type="(checkbox|radio)"/.test(tag) || / checked>/.test(tag));
  const pairs = sent.map((tag) => ({ name: attribute('name', tag), value: attribute('value', tag) }));
  const byName = Map.groupBy(pairs, ({ name }) => name);
  return Object.fromEntries([...byName].map(([name, values]) => [name, values.map(({ value }) => value)]));
}

const attribute = (name: string, tag: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const plain = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** An element of our own HTML: enough to check it, since every attribute that we write is in double quotes. */
interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** What is wrong with a page, in words; empty when it is well made. */
export function pageFaults(html: string): string[] {
  const tags = [...html.matchAll(TAG)].map(([, name = '', text = '']) => ({ name, attributes: attributes(text) }));
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return [
    ...doubles(ids),
    ...references(tags, new Set(ids)),
    ...headings(tags),
    ...unlabelled(tags),
    ...pressed(tags),
    ...inline(tags),
  ];
}

/** The text that a reader sees. */
export function visibleText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function attributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} twice`);
}

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'form'];

function references(tags: readonly Tag[], ids: ReadonlySet<string>): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const href = attributes.get('href') ?? '';
    const targets = REFERENCES.flatMap((one) => attributes.get(one)?.split(' ') ?? []);
    const all = href.startsWith('#') ? [...targets, href.slice(1)] : targets;
    return all.filter((id) => !ids.has(id)).map((id) => `${name} points to ${id}, which is not there`);
  });
}

/** One h1, and no level skipped on the way down. */
function headings(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  const skips = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  const one = levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1'];
  return [...one, ...skips.map((level) => `a level is skipped before an h${level}`)];
}

const NEEDS_LABEL = ['input', 'select', 'textarea'];

function unlabelled(tags: readonly Tag[]): string[] {
  const labelled = new Set(tags.flatMap(({ name, attributes }) => (name === 'label' ? [attributes.get('for')] : [])));
  return tags
    .filter(({ name, attributes }) => NEEDS_LABEL.includes(name) && attributes.get('type') !== 'hidden')
    .filter(({ attributes }) => !labelled.has(attributes.get('id')))
    .map(({ name, attributes }) => `${name} ${attributes.get('name')} has no label`);
}

function pressed(tags: readonly Tag[]): string[] {
  const values = tags.flatMap(({ attributes }) => attributes.get('aria-pressed') ?? []);
  return values.filter((value) => !['true', 'false'].includes(value)).map((value) => `aria-pressed is ${value}`);
}

/** A script of our own, which a page may have. */
const OUR_SCRIPT = /^\/assets\/scripts-[\da-f]{12}\/[a-z-]+\.js$/;

/** The security policy refuses these. */
function inline(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }) => [
    ...(name === 'style' ? ['<style>'] : []),
    ...(name === 'script' && !OUR_SCRIPT.test(attributes.get('src') ?? '') ? ['<script> that is not ours'] : []),
    ...[...attributes.keys()].filter((one) => one === 'style' || one.startsWith('on')).map((one) => `${one}=`),
  ]);
}

/** Words that stay small inside a name: Capelle aan den IJssel, Bergen op Zoom, Alphen aan den Rijn. */
const SMALL = new Set(
  "aan a/d ad bij de den der des het in en of onder op over te ten ter tot uit van voor ’t 't 'n 's".split(' '),
);

/** A name in capitals (or without any) in Dutch case: `OUDE PEKELA` → Oude Pekela, `IJMUIDEN` → IJmuiden, `'S-GRAVENDEEL` → 's-Gravendeel. */
export function dutchCase(name: string): string {
  if (/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return name;
  const words = name.toLowerCase().split(/([\s-]+)/);
  return words.map((word, index) => (staysSmall(word, index) ? word : capitalise(word))).join('');
}

function staysSmall(word: string, index: number): boolean {
  if (/^['’][stn]$/.test(word)) return true;
  return index > 0 && SMALL.has(word);
}

function capitalise(word: string): string {
  return word.replace(/^(\P{L}*)(ij|\p{L})/u, (_, before: string, first: string) => before + first.toUpperCase());
}

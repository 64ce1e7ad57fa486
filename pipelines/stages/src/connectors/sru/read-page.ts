import { ParseFailed, type RawRow } from '../../connector.ts';
import { answerText } from '../answer-text.ts';
import type { DecodedText } from '../decode-text.ts';
import { readXml } from './read-xml.ts';

/** One page of an SRU answer. */
export interface SruPage {
  /** Records that the whole question has. */
  total: number;
  /** 1-based position at which the next page begins; absent on the last. */
  next: number | undefined;
  records: RawRow['cellen'][];
  encoding: DecodedText['encoding'];
}

/** Of all attributes the one that says more than the text: the URI of what the text names. */
const IDENTIFIER = 'resourceIdentifier';
/** Between the values of an element that occurs more than once. */
const SEPARATOR = '|';

/**
 * Reads a searchRetrieveResponse (SRU 1.2). A record has a cell for every element without elements, by local name, and one
 * for its URI (`spatial@resourceIdentifier`); an element that occurs more than once has all its values in that cell,
 * separated by `|`, and as many URIs.
 * @param within elements of a record that count; the rest of it (the text of the page itself) is not read.
 * @throws ParseFailed also on a diagnostic, which comes with status 200.
 */
export function readSruPage(body: Buffer, within: readonly string[]): SruPage {
  const { text, encoding } = answerText(body, 'XML');
  const about = new Map<string, string>();
  const records: RawRow['cellen'][] = [];
  let cells = new Map<string, string[]>();
  readXml(text, {
    leaf: (path, value, attributes) => {
      const name = path.at(-1) ?? '';
      if (!path.includes('record')) about.set(path.includes('diagnostic') ? `diagnostic.${name}` : name, value);
      else if (path.includes('diagnostic')) about.set(`diagnostic.${name}`, value);
      else if (within.some((element) => path.includes(element))) addCell(cells, name, { value, attributes });
    },
    end: (path) => {
      if (path.length === 1 && path[0] !== 'searchRetrieveResponse') throw notSru(path[0]);
      if (path.at(-1) !== 'record') return;
      records.push(joined(cells));
      cells = new Map();
    },
  });
  return { ...positions(about), records, encoding };
}

interface Value {
  value: string;
  attributes: Readonly<Record<string, string>>;
}

function addCell(cells: Map<string, string[]>, name: string, { value, attributes }: Value): void {
  const uri = `${name}@${IDENTIFIER}`;
  cells.set(name, [...(cells.get(name) ?? []), value]);
  cells.set(uri, [...(cells.get(uri) ?? []), attributes[IDENTIFIER] ?? '']);
}

/** Without the URIs of elements that have none. */
function joined(cells: ReadonlyMap<string, readonly string[]>): RawRow['cellen'] {
  const stated = [...cells].filter(([name, values]) => !name.includes('@') || values.some((value) => value !== ''));
  return Object.fromEntries(stated.map(([name, values]) => [name, values.join(SEPARATOR)]));
}

function positions(about: ReadonlyMap<string, string>): Pick<SruPage, 'total' | 'next'> {
  const diagnostic = ['message', 'details', 'uri'].flatMap((name) => about.get(`diagnostic.${name}`) || []);
  if (diagnostic.length > 0) {
    throw new ParseFailed('antwoord-fout', `De zoekdienst meldt een fout: ${diagnostic.join(' - ')}`);
  }
  const [total, next] = [Number(about.get('numberOfRecords') || Number.NaN), about.get('nextRecordPosition')];
  if (!Number.isInteger(total)) throw notSru('numberOfRecords');
  return { total, next: next ? Number(next) : undefined };
}

function notSru(element = ''): ParseFailed {
  return new ParseFailed('antwoord-fout', `Het antwoord heeft niet de vorm van SRU (bij "${element}").`);
}

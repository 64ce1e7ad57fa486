import { SaxesParser } from 'saxes';
import { ParseFailed } from '../../connector.ts';

export interface XmlVisitor {
  /** An element without elements in it. `path`: local names from the root, its own last. `text`: also of CDATA, trimmed. */
  leaf(path: readonly string[], text: string, attributes: Readonly<Record<string, string>>): void;
  /** An element that had elements in it is complete. */
  end(path: readonly string[]): void;
}

interface Open {
  attributes: Record<string, string>;
  text: string;
  hasElements: boolean;
}

/**
 * Walks through an XML text. Names are local names, because prefixes and namespace URIs differ from release to release.
 * A DOCTYPE is refused, and with it every entity that is not of XML itself.
 * @throws ParseFailed when it is not XML, or ends too early.
 */
export function readXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const path: string[] = [];
  const open: Open[] = [];
  parser.on('doctype', () => refuse('er staat een DOCTYPE in'));
  parser.on('error', ({ message }) => refuse(message));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.hasElements = true;
    path.push(localName(name));
    open.push({ attributes, text: '', hasElements: false });
  });
  const add = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element?.hasElements === false) visitor.leaf(path, element.text.trim(), element.attributes);
    else visitor.end(path);
    path.pop();
  });
  parser.write(text);
  parser.on('error', cutOff);
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuse(reason: string): never {
  throw new ParseFailed('antwoord-fout', `Het antwoord is geen goede XML: ${reason}.`);
}

/** What only shows at the end: elements that are still open. */
function cutOff(): never {
  throw new ParseFailed('antwoord-afgekapt', 'Het antwoord houdt op midden in de XML; haal het opnieuw op.');
}

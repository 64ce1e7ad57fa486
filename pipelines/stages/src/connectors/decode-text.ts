export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text of a file whose encoding nobody states: a byte order mark decides; else UTF-8 when all of it is; else windows-1252,
 * which every byte is. (Western text in windows-1252 that happens to be good UTF-8 does not occur beyond a letter or two.)
 */
export function decodeText(body: Buffer): DecodedText {
  if (body[0] === 0xff && body[1] === 0xfe) return { text: decode('utf-16le', body), encoding: 'utf-16le' };
  try {
    return { text: decode('utf-8', body), encoding: 'utf-8' };
  } catch {
    return { text: decode('windows-1252', body), encoding: 'windows-1252' };
  }
}

function decode(encoding: DecodedText['encoding'], body: Buffer): string {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

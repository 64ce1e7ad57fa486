import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const UNPACK = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * Undoes the Content-Encoding of an answer. By zlib and not by undici's interceptor, which is experimental and says so on
 * every start.
 * @throws ERR_BUFFER_TOO_LARGE when it is larger than `limit` bytes: a small answer can unpack to any size.
 */
export async function decompress(
  body: Buffer,
  encoding: string | string[] | undefined,
  limit: number,
): Promise<Buffer> {
  const layers = String(encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let content = body;
  for (const layer of layers.reverse()) {
    const unpack = UNPACK.get(layer);
    if (unpack === undefined) throw new Error(`onbekende Content-Encoding ${layer}`);
    content = await unpack(content, { maxOutputLength: limit });
  }
  return content;
}

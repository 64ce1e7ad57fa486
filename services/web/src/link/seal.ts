import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256 in GCM, with the nonce and tag of the lengths that NIST SP 800-38D recommends. */
const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The first byte, for the day on which the form below changes. */
const VERSION = Buffer.of(1);
const HEAD_BYTES = VERSION.length + NONCE_BYTES;

export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/** Bytes that only a holder of the key can make or read: version, nonce, ciphertext, tag. Every call gives others. */
export function seal(content: Uint8Array, key: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(VERSION);
  return Buffer.concat([VERSION, nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** The content; undefined for anything that was not sealed with this key, or was changed since. */
export function unseal(sealed: Uint8Array, key: Uint8Array): Buffer | undefined {
  if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] !== VERSION[0]) return undefined;
  const nonce = sealed.subarray(VERSION.length, HEAD_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(VERSION).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined; // the only way in which it says that the tag is wrong
  }
}

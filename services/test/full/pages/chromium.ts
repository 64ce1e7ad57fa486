import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Without a screen, a GPU, a sandbox (these tests also run as root) or a word to anybody outside. */
const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A real Chromium: that of `CHROMIUM_PATH`, else `chromium` on the PATH. @throws when there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(process.env), args: ARGUMENTS });
}

function chromiumPath({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string {
  const candidates = CHROMIUM_PATH ? [CHROMIUM_PATH] : PATH.split(delimiter).map((folder) => join(folder, 'chromium'));
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const where = CHROMIUM_PATH ? `CHROMIUM_PATH is ${CHROMIUM_PATH}, which is not there` : 'there is none on the PATH';
  throw new Error(`The tests of the pages need Chromium: ${where}. Install it, or set CHROMIUM_PATH to it.`);
}

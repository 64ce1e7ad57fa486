/** For HEALTHCHECK in an image without curl: ends with code 0 when the address answers 200, else with 1. */
const PATIENCE_MS = 4_000;

const [address = ''] = process.argv.slice(2);
const alive = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = alive ? 0 : 1;

import { cpus, loadavg, totalmem } from 'node:os';

/** Where figures were measured; without that they say nothing. */
export function machine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    /** Processes that wanted to run in the last minute before; above 0.5 the machine did other work too. */
    load: loadavg()[0] ?? 0,
  };
}

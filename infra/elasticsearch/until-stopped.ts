/** Resolves when this process is asked to stop, or when its parent is gone: npm can be killed without a word. */
export function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const watch = setInterval(() => process.ppid !== parent && stop(), 1_000);
    const stop = () => {
      clearInterval(watch);
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  });
}

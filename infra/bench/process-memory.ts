const MB = 1024 * 1024;

/** Resident memory of this process now, in MB, after a collection of garbage: what it cannot do without. */
export function neededMb(): number {
  globalThis.gc?.();
  return rssMb();
}

/** Resident memory of this process now, in MB. */
export function rssMb(): number {
  return process.memoryUsage.rss() / MB;
}

/** The most that this process ever had, in MB. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}

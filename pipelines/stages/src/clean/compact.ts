/**
 * Leaves out what is not stated: undefined, an empty list, an object with nothing in it (one level deep: compact the
 * parts first). Undefined when nothing is left.
 */
export function compact<Part extends object>(part: Part): Part | undefined {
  const stated = Object.entries(part).filter(([, value]) => isStated(value));
  return stated.length === 0 ? undefined : (Object.fromEntries(stated) as Part);
}

function isStated(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

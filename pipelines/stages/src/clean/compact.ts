/**
 * Leaves out what is not stated: undefined, and an empty list (one level deep: compact the parts first). Undefined when
 * nothing is left.
 */
export function compact<Part extends object>(part: Part): Part | undefined {
  const stated: Partial<Part> = {};
  let isEmpty = true;
  for (const key in part) {
    const value = part[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    stated[key] = value;
    isEmpty = false;
  }
  return isEmpty ? undefined : (stated as Part);
}

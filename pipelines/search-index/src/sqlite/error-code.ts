/** Whether Node or SQLite threw this, for this reason. Not by `instanceof`: their errors may be of another realm. */
export function hasCode(error: unknown, code: string): error is Error {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Restates `true`/`false`, as JSON or as the words of a report; anything else (`N/A`, `not_supported`) is "not set". */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'TRUE') return true;
  if (value === 'false' || value === 'FALSE') return false;
  return undefined;
}

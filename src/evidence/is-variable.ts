/** Whether an element of a list is a named value, as environments of containers and builds are written. */
export function isVariable(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && ('value' in item || 'Value' in item);
}

/** Reads a list parameter as texts; one word is a list of one, anything else is not understood. */
export function readWordList(parameter: unknown): string[] | undefined {
  const list = Array.isArray(parameter) ? parameter : [parameter];
  const words = list
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map((entry) => String(entry).trim());
  return words.length === list.length ? words.filter((word) => word !== '') : undefined;
}

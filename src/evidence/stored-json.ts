/** The text of a stored payload or envelope (decision 20): order kept, two-space indent, LF, one LF at the end. */
export function storedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The six parts of an ARN (the last one keeps its colons); null for anything that has fewer. */
export function splitArn(text: string): readonly string[] | null {
  const parts: string[] = [];
  let from = 0;
  for (let count = 0; count < 5; count += 1) {
    const colon = text.indexOf(':', from);
    if (colon < 0) return null;
    parts.push(text.slice(from, colon));
    from = colon + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

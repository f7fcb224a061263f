/**
 * Whether a text fits a client's pattern, in which `*` stands for anything and nothing else is special.
 * Danger: the pattern is the client's; it is walked once and never becomes a regular expression.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const [head, ...rest] = pattern.split('*');
  if (head === undefined || rest.length === 0) return pattern === text;
  const tail = rest.pop() as string;
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - tail.length;
}

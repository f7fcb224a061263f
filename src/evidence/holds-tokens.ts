/** Whether a stored text holds a token in place of a name or a key id. */
export function holdsTokens(text: string): boolean {
  return /\*\*\*REDACTED\(|person-[0-9a-f]{16}/.test(text);
}

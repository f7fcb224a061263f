/** `2026-04-09 12:31` or `2026-04-09`, always UTC, as the SDK's dates are stored. */
export function when(text: string): string {
  return new Date(`${text.includes(' ') ? text.replace(' ', 'T') : `${text}T00:00`}:00Z`).toISOString();
}

const hint = /AKIA|ASIA|PRIVATE KEY|eyJ|:\/\/|xox|gh[pousr]_|github_pat_|passw|pwd|secret|token/i;
const mask = '***REDACTED(R3)***';

/** Patterns of secrets in free text (R3 of domain E.5); each keeps what stands around the secret. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g, mask],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, mask],
  [/\bxox[abeoprs]-[\w-]{10,}/g, mask],
  [/\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,})/g, mask],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,100}:)[^\s@/]{1,200}(?=@)/gi, `$1${mask}`],
  [/((?:password|passwd|pwd|secret|token|access_?key)["']?\s{0,3}=\s{0,3}["']?)(?!\*\*\*REDACTED|\{\{resolve:)[^\s"'&,;{}[\]()*]{4,}/gi, `$1${mask}`],
  [/((?:password|passwd|pwd|secret|token|secretaccesskey)["']\s{0,3}:\s{0,3}["'])(?!\*\*\*REDACTED|\{\{resolve:)[^"']{4,}/gi, `$1${mask}`],
];

/** A 40-character secret access key counts only beside a key id or the word secret: hashes and thumbprints look alike. */
const secretKey = /(?<![A-Za-z0-9/+=])(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

/** Masks what looks like a secret in one text; the same text comes back when there is nothing to mask. */
export function maskSecrets(text: string): string {
  if (!hint.test(text)) return text;
  const beside = /AKIA|ASIA|secret/i.test(text);
  let masked = text;
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  return beside ? masked.replace(secretKey, mask) : masked;
}

const hint = /AKIA|ASIA|PRIVATE KEY|eyJ|:\/\/|xox|gh[pousr]_|github_pat_|passw|pwd|secret|token|access_?key/i;
const mask = '***REDACTED(R3)***';

/** What never counts as a secret: our own mask, a reference of CloudFormation, an ARN. */
const known = String.raw`(?!\*\*\*REDACTED|\{\{resolve:|arn:aws)`;

/** Names whose value in a JSON text is a secret. */
const named = '(?:password|passwd|pwd|secret|token|secretaccesskey)';

/** Patterns of secrets in free text (R3 of domain E.5); each keeps what stands around the secret, and JSON stays JSON. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g, mask],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask],
  [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, mask],
  [/\bxox[abeoprs]-[\w-]{10,}/g, mask],
  [/\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,})/g, mask],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#"'<>]{0,100}:)[^\s@/?#"'<>]{1,200}(?=@)/gi, `$1${mask}`],
  [
    new RegExp(
      String.raw`((?:password|passwd|pwd|secret|token|access_?key)\\{0,3}["']?\s{0,3}=\s{0,3}\\{0,3}["']?)${known}(?:[^\s"'&,;{}[\]()*\\]|\\[^"'\s]){4,}`,
      'gi',
    ),
    `$1${mask}`,
  ],
  [new RegExp(String.raw`(${named}["']\s{0,3}:\s{0,3}")${known}(?:[^"\\]|\\[\s\S]){4,}`, 'gi'), `$1${mask}`],
  [new RegExp(String.raw`(${named}["']\s{0,3}:\s{0,3}')${known}(?:[^'\\]|\\[\s\S]){4,}`, 'gi'), `$1${mask}`],
  // JSON within JSON: its quotes are escaped.
  [new RegExp(String.raw`(${named}\\{1,3}"\s{0,3}:\s{0,3}\\{1,3}")${known}[^"\\]{4,}`, 'gi'), `$1${mask}`],
];

/** A 40-character secret access key counts only beside a key id or the word secret: hashes and thumbprints look alike. */
const secretKey =
  /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=\S{0,39}[a-z])(?=\S{0,39}[A-Z])(?=\S{0,39}\d)[A-Za-z0-9/+]{40}/g;

/** Masks what looks like a secret in one text; the same text comes back when there is nothing to mask. */
export function maskSecrets(text: string): string {
  if (!hint.test(text)) return text;
  const beside = /AKIA|ASIA|secret/i.test(text);
  let masked = text;
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  return beside ? masked.replace(secretKey, mask) : masked;
}

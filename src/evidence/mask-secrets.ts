const mask = '***REDACTED(R3)***';

/** One cheap look: without any of these marks no pattern below can fit. */
const hint =
  /AKIA|ASIA|PRIVATE KEY|eyJ|:\/\/|xox|xapp-|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|AIza|GOCSPX|ya29|[srw][kh][a-z]*_|sk-|npm_|pypi-|SG\.|hvs\.|Q~|dop_v1|IQoJ|F[wQ]oG|pass|pwd|secret|token|key|sig=|bearer|basic |curl|パスワード|暗証|秘密鍵/i;

/** What never counts as a secret: our own mask, a reference of CloudFormation, an ARN. */
const known = String.raw`(?!\*\*\*REDACTED|\{\{resolve:|arn:aws)`;

/** Names whose value in a text is a secret. */
const named =
  '(?:password|passwd|pwd|passphrase|secret|token|secretaccesskey|apikey|api_key|presharedkey|authkey|privatekey)';
const assigned =
  '(?:password|passwd|pwd|passphrase|secret|token|(?:access|account|api|secret|shared|auth|encryption)_?-?key)';

/** Tokens of services, known by how they begin. */
const tokens = [
  String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
  String.raw`(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
  String.raw`\bxox[abeoprs]-[\w-]{10,}`,
  String.raw`\bxapp-\d-[\w-]{10,}`,
  String.raw`\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,})`,
  String.raw`\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|oas|agent)-[\w-]{20,}`,
  String.raw`\bAIza[\w-]{35}(?![\w-])`,
  String.raw`\bGOCSPX-[\w-]{20,}`,
  String.raw`\bya29\.[\w-]{20,}`,
  String.raw`\b[srp]k_(?:live|test)_[A-Za-z0-9]{16,}`,
  String.raw`\bwhsec_[A-Za-z0-9+/=]{24,}`,
  String.raw`\bsk-(?:proj-|ant-|svcacct-)?(?=[\w-]{0,80}\d)[A-Za-z0-9_-]{32,}`,
  String.raw`\bnpm_[A-Za-z0-9]{36}\b`,
  String.raw`\bpypi-[\w-]{50,}`,
  String.raw`\bSG\.[\w-]{20,24}\.[\w-]{40,}`,
  String.raw`\bhvs\.[\w-]{24,}`,
  String.raw`\bdop_v1_[0-9a-f]{64}`,
  String.raw`(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,60}`,
  String.raw`\b(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[\w+/=-]{50,}`,
].map((source): readonly [RegExp, string] => [new RegExp(source, 'g'), mask]);

/** Patterns of secrets in free text (R3 of domain E.5); each keeps what stands around the secret, and JSON stays JSON. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    mask,
  ],
  ...tokens,
  [/(hooks\.slack\.com\/(?:services|workflows)\/)[\w/-]{20,200}/g, `$1${mask}`],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#"'<>]{0,100}:)[^\s@/?#"'<>]{1,200}(?=@)/gi, `$1${mask}`],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/)(?!\*)[^\s:@/?#"'<>.]{16,200}(?=@)/gi, `$1${mask}`],
  [/((?:X-Amz-(?:Signature|Security-Token)|[?&;]sig)=)[\w%+/=-]{20,}/gi, `$1${mask}`],
  [/(\bbearer\s{1,3})(?=[\w.~+/-]{0,60}\d)[\w.~+/-]{12,}={0,2}/gi, `$1${mask}`],
  [/(\bbasic\s{1,3})(?=[\w+/]{0,60}[\d=])[\w+/]{12,}={0,2}/gi, `$1${mask}`],
  [/(\bcurl\b[^\n|;]{0,200}?\s(?:-u|--user)\s{0,3}["']?[\w.@-]{1,80}:)[^\s"'*]{3,}/g, `$1${mask}`],
  [/(--[a-z-]{0,30}(?:password|passwd|passphrase|secret|token)\s{1,3}["']?)(?![-*"'$])[^\s"']{4,}/gi, `$1${mask}`],
  [
    new RegExp(
      String.raw`(${assigned}\\{0,3}["']?\s{0,3}=\s{0,3}\\{0,3}["']?)${known}(?:[^\s"'&,;{}[\]()*\\]|\\[^"'\s]){4,}`,
      'gi',
    ),
    `$1${mask}`,
  ],
  [new RegExp(String.raw`(${named}["']\s{0,3}:\s{0,3}")${known}(?:[^"\\]|\\[\s\S]){4,}`, 'gi'), `$1${mask}`],
  [new RegExp(String.raw`(${named}["']\s{0,3}:\s{0,3}')${known}(?:[^'\\]|\\[\s\S]){4,}`, 'gi'), `$1${mask}`],
  // JSON within JSON: its quotes are escaped.
  [new RegExp(String.raw`(${named}\\{1,3}"\s{0,3}:\s{0,3}\\{1,3}")${known}[^"\\]{4,}`, 'gi'), `$1${mask}`],
  // YAML and notes: only what has a digit, since a sentence may follow the word.
  [
    /((?:password|passwd|passphrase|api[_-]?key|secret[_-]?key)\s{0,3}:\s{1,3})(?=[^\s"'*]{0,60}\d)(?!arn:aws)[^\s"'*{[]{6,}/gi,
    `$1${mask}`,
  ],
  [/((?:パスワード|暗証番号|秘密鍵)\s{0,3}(?:[:：=＝]|は)\s{0,3})(?!\*)[!-~]{4,}/g, `$1${mask}`],
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

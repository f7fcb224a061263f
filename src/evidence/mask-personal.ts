import type { Masking } from './masking.ts';
import { personToken } from './person-token.ts';
import { redactionToken } from './redaction-token.ts';

/** An e-mail address in any text; a version behind the sign (`lodash@4.17.21`) is none. */
const email =
  /(?<![\w.%+-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@(?!\d+\.\d)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g;

/** Telephone numbers as people write them: international, or Japanese with hyphens (ten or eleven digits). */
const phones = [
  /(?<![\w+.:/-])\+\d{1,3}[ -]\(?\d{1,4}\)?[ -]\d{1,4}[ -]\d{3,4}(?![\w-])/g,
  /(?<![\w+.:/-])\+(?:81|1|44|86|82)\d{8,10}(?![\w-])/g,
  /(?<![\w.:/-])0(?:\d-\d{4}|\d{2}-\d{3,4}|\d{3}-\d{2,3}|\d{4}-\d)-\d{4}(?![\w-])/g,
];

/** Names of people inside identifiers of AWS: what stands before the name, and the name. */
const named = [
  /(arn:[a-z-]{3,12}:[a-z0-9-]{2,20}:[a-z0-9-]{0,20}:\d{0,12}:(?:user|federated-user|mfa|sms-mfa)[:/](?:[^\s"',/<>]{1,128}\/){0,5})([^\s"',/:<>[\]()]{1,128})/g,
  /(:u2f\/user\/)([^\s"',/:<>[\]()]{1,128})/g,
  /(:assumed-role\/[^\s"',/]{1,128}\/)([^\s"',/:<>[\]()]{1,128})/g,
  /(\bARO[A-Z0-9]{13,29}:)([^\s"',/:<>[\]()]{1,128})/g,
] as const;

/** The names of the credential report; a name with a comma stands in quotation marks. */
const firstColumn = /(?<=\n)[^\n,"]+(?=,)|(?<=\n")[^\n"]+(?=",)/g;

/**
 * Masks what points at a person in one text (R5): e-mail addresses keep their domain, telephone numbers go whole.
 * Under `pseudonymize` the names inside ARNs and session ids become tokens too; the same text comes back where there is nothing.
 */
export function maskPersonal(text: string, masking: Masking): string {
  const { key, pii } = masking;
  if (pii === 'keep') return text;
  let masked = text;
  if (pii === 'pseudonymize' && /user[/:]|mfa\/|assumed-role\/|ARO/.test(text)) {
    for (const pattern of named)
      masked = masked.replace(pattern, (_, before: string, name: string) => `${before}${personToken(name, key)}`);
  }
  if (pii === 'pseudonymize' && text.startsWith('user,arn,'))
    masked = masked.replace(firstColumn, (name) => personToken(name, key));
  if (text.includes('@')) {
    masked = masked.replace(email, (found) =>
      pii === 'pseudonymize' ? personToken(found, key) : redactionToken('R5', found, key),
    );
  }
  if (/\+\d|0[\d-]{2,6}-\d{4}/.test(text))
    for (const pattern of phones) masked = masked.replace(pattern, (found) => redactionToken('R5', found, key));
  return masked;
}

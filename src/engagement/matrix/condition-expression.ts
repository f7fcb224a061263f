import type { MatrixCondition } from './access-matrix.ts';
import { splitValues } from './split-values.ts';

type Expression = MatrixCondition['expr'];

/** What to write instead of a value that is not understood. */
const forms: Readonly<Record<MatrixCondition['kind'], string>> = {
  mfa: '必須',
  sourceIp: '203.0.113.0/24',
  sourceVpce: 'vpce-0123456789abcdef0',
  time: '2026-04-01～2026-06-30',
  tag: 'キー=値',
  organization: 'o-xxxxxxxxxx',
  externalId: '必須',
  subject: 'token.actions.githubusercontent.com:sub=repo:org/app:ref:refs/heads/main',
  process: '文章',
  expr: 'aws:MultiFactorAuthPresent=true',
};
const address = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;
const address6 = /^[0-9a-f:]{2,39}(?:\/\d{1,3})?$/i;
const required = /^(必須|要|あり|有|○|yes|true|required|\*)?$/i;

/** Turns the value of a condition into condition keys and allowed values; or says how the value should have been written. */
export function conditionExpression(
  kind: MatrixCondition['kind'],
  value: string,
): Expression | { readonly expected: string } {
  if (kind === 'process') return {};
  if (
    kind === 'mfa' &&
    (required.test(value) || (/MFA|多要素|二要素|2要素/i.test(value) && !/\d{2}|[=:{]/.test(value)))
  )
    return { 'aws:MultiFactorAuthPresent': ['true'] };
  if (kind === 'externalId' && required.test(value)) return { 'sts:ExternalId': ['*'] };
  const written = pairs(value);
  if (written !== null) return written;
  const values = splitValues(value, true);
  const all = (shape: (value: string) => boolean): boolean => values.length > 0 && values.every(shape);
  if (kind === 'externalId' && values.length > 0) return { 'sts:ExternalId': values };
  if (kind === 'sourceIp' && all(isRange)) return { 'aws:SourceIp': values };
  if (kind === 'sourceVpce' && all((one) => /^vpce-[0-9a-f]+$/.test(one))) return { 'aws:SourceVpce': values };
  if (kind === 'sourceVpce' && all((one) => /^vpc-[0-9a-f]+$/.test(one))) return { 'aws:SourceVpc': values };
  if (kind === 'organization' && all((one) => /^o-[a-z0-9]{10,32}$/.test(one))) return { 'aws:PrincipalOrgID': values };
  if (kind === 'subject' && all((one) => one.startsWith('repo:')))
    return { 'token.actions.githubusercontent.com:sub': values };
  if (kind === 'tag' && all((one) => /^[^=:]+=[^=]+$/u.test(one))) {
    return gather(values.map((one) => [`aws:ResourceTag/${one.slice(0, one.indexOf('=')).trim()}`, after(one)]));
  }
  // Hours of the day are nothing IAM compares; the words stay and somebody has to look.
  if (kind === 'time' && value !== '') return {};
  return { expected: forms[kind] };
}

/** `key=value` lines or a JSON object, with keys as IAM writes them; null where the value is neither. */
function pairs(value: string): Expression | null {
  if (value.trimStart().startsWith('{')) {
    try {
      const entries = Object.entries(JSON.parse(value) as object).map(
        ([key, own]: [string, unknown]) => [key, [own].flat()] as const,
      );
      const sound = entries.every(([key, own]) => isKey(key) && own.every((one) => typeof one === 'string'));
      return sound && entries.length > 0 ? Object.fromEntries(entries as [string, string[]][]) : null;
    } catch {
      return null;
    }
  }
  const lines = value
    .split(/[\n;；]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = lines.map((line) => [line.slice(0, Math.max(0, line.indexOf('='))).trim(), after(line)] as const);
  return lines.length > 0 && found.every(([key, own]) => isKey(key) && own !== '') ? gather(found) : null;
}

function gather(found: readonly (readonly [string, string])[]): Expression {
  const expression = new Map<string, string[]>();
  for (const [key, own] of found) {
    const values = own
      .split(/[,、，]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    expression.set(key, [...(expression.get(key) ?? []), ...values]);
  }
  return Object.fromEntries(expression);
}

function after(text: string): string {
  return text.slice(text.indexOf('=') + 1).trim();
}

function isKey(key: string): boolean {
  return /^[\w.-]+(?:\/[\w./-]+)?:[\w./+=@ -]+$/u.test(key) || /^aws:(Resource|Principal|Request)Tag\/.+$/u.test(key);
}

function isRange(value: string): boolean {
  const [, ...parts] = address.exec(value) ?? [];
  if (parts.length === 0) return value.includes(':') && address6.test(value);
  const [a, b, c, d, mask] = parts;
  return [a, b, c, d].every((part) => Number(part) <= 255) && (mask === undefined || Number(mask) <= 32);
}

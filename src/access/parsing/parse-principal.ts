import type { PatternList } from '../policy.ts';
import { asObject } from './as-object.ts';
import { pointAt } from './point-at.ts';
import { readTexts } from './read-texts.ts';
import type { Report } from './reader.ts';

const account = /^\d{12}$/;
const root = /^arn:aws[a-z-]*:iam::(\d{12}):root$/;
/** Users, roles, sessions and federated users; `cloudfront` for origin access identities. No wildcards (AWS: "Principal"). */
const arn = /^arn:aws[a-z-]*:(?:iam|sts)::(?:\d{12}|cloudfront):[a-z-]+\/[^*?]+$/;
const uniqueId = /^A[A-Z]{3}[A-Z0-9]{12,124}$/;
const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const provider = /^arn:aws[a-z-]*:iam::\d{12}:(?:saml|oidc)-provider\/[^*?\s]+$/;

const kinds: Readonly<Record<string, (text: string) => boolean>> = {
  AWS: (text) => text === '*' || [account, root, arn, uniqueId].some((shape) => shape.test(text)),
  Service: (text) => host.test(text),
  Federated: (text) => host.test(text) || provider.test(text),
  CanonicalUser: (text) => /^[0-9a-zA-Z]{32,128}$/.test(text),
};

/** An account has one form, whether written as its number or as the ARN of its root: both mean the whole account. */
function normalise(kind: string, text: string): string {
  if (kind === 'AWS' && text === '*') return '*';
  return `${kind}:${kind === 'AWS' ? text.replace(root, '$1') : text}`;
}

/** Reads a Principal or NotPrincipal: `*`, `AWS:111122223333`, `AWS:arn:aws:iam::…`, `AWS:AROA…`, `Service:…`, `Federated:…`, `CanonicalUser:…`. */
export function parsePrincipal(value: unknown, pointer: string, not: boolean, report: Report): PatternList {
  if (value === '*') return { not, patterns: ['*'] };
  const map = asObject(value);
  const entries = map === null ? [] : Object.entries(map);
  if (entries.length === 0) report('PRINCIPAL', pointer, value);
  const patterns = entries.flatMap(([kind, list]) => {
    const place = pointAt(pointer, kind);
    const isGood = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (isGood === undefined) {
      report('PRINCIPAL', place, kind);
      return [];
    }
    return readTexts(list, place, 'PRINCIPAL', report, isGood).map((text) => normalise(kind, text));
  });
  return { not, patterns };
}

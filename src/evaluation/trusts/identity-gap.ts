import type { ExternalGap } from './external-gap.ts';
import type { Gap } from './hold-back.ts';
import type { TrustPlace } from './trust-input.ts';

/** By which lists providers of each form of name are known. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/:saml-provider\//, 'saml-provider'],
  [/:oidc-provider\//, 'oidc-provider'],
  [/^arn:[^:]*:rolesanywhere:/, 'trust-anchor'],
  [/^[a-z]{2}(?:-[a-z]+)+-\d_\w+$/, 'user-pool'],
  [/^[a-z]{2}(?:-[a-z]+)+-\d:[0-9a-f-]+$/, 'cognito-identity-pool'],
];

/**
 * What was not read and could hold what a line of the client's names, the nearest first: the list its form points to; for an account
 * everything that could let somebody in; for a bare name the roles, users and providers that could bear it.
 */
export function identityGap(
  identity: string,
  account: string | undefined,
  gaps: readonly ExternalGap[],
  places: readonly TrustPlace[],
): Gap | undefined {
  const here = gaps.filter((one) => account === undefined || one.account === account);
  const roles = here.filter(({ isRole }) => isRole);
  if (/^arn:[^:]*:iam:[^:]*:\d*:(?:role|user|group)\//.test(identity)) return roles[0]?.gap;
  const form = forms.find(([shape]) => shape.test(identity))?.[1];
  if (form !== undefined) return unreadProvider([form], account, places);
  if (/^(?:\d{12}$|arn:)/.test(identity)) return (roles[0] ?? here[0])?.gap;
  return roles[0]?.gap ?? unreadProvider([...new Set(forms.map(([, kind]) => kind))], account, places);
}

/** A list of providers that was not read, or the address of one on it. */
function unreadProvider(
  kinds: readonly string[],
  account: string | undefined,
  places: readonly TrustPlace[],
): Gap | undefined {
  const lists = places
    .filter(({ place }) => account === undefined || place.account === account)
    .flatMap(({ populations }) => kinds.flatMap((kind) => populations[kind] ?? []));
  const urls = lists.flatMap(({ facts }) => facts.flatMap(({ attributes }) => attributes['url'] ?? []));
  return lists.find(({ complete }) => !complete) ?? urls.find((value) => value.state === 'unread');
}

import type { Closed } from '../access/closed.ts';
import { isAdminEquivalent } from '../access/escalation/is-admin-equivalent.ts';
import type { Policy } from '../access/policy.ts';
import type { WorldPrincipal } from '../access/world.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { nameHolders } from './name-holders.ts';
import { namePolicy } from './name-policy.ts';
import type { OpenAccess } from './open-access.ts';
import { referenceLines } from './reference-lines.ts';

/** Who a principal is and which papers bear on it: its policies, its groups', boundary, SCPs; what is not set and what was not read apart. */
export function principalLines(
  arn: string,
  principal: WorldPrincipal | null,
  { world, engine }: OpenAccess,
  language: Language,
): readonly string[] {
  if (principal === null) return [arn];
  const word = (key: string): string => accessPartWords[key]?.[language] ?? key;
  const holders = nameHolders(principal, world, language);
  const groups = principal.groups.map((group) => world.principals.find((one) => one.arn === group) ?? group);
  const papers = engine.policiesFor({ principal: arn, action: 'iam:GetUser', resource: '*', resourceAccount: null });
  const isAdmin = isAdminEquivalent(engine, arn);
  const isRead = !('state' in papers.identity) && !(papers.scps !== null && 'state' in papers.scps);
  const notAdmin = isRead ? accessWords.notAdmin : accessWords.notAdminUnread;
  return [
    say(accessWords.principalHead, language, {
      arn,
      kind: word(principal.kind),
      class: word(principal.class),
      account: principal.account,
      lastUsed: principal.lastUsed ?? say(accessWords.neverUsed, language),
    }),
    ...(holders === null ? [] : [`  ${holders}`]),
    ...referenceLines(principal.refs.slice(0, 1), language),
    say(accessWords.ownPolicies, language),
    ...policyLines(principal.policies, language),
    ...groups.flatMap((group) => {
      if (typeof group === 'string') return [say(accessWords.groupPolicies, language, { group })];
      return [say(accessWords.groupPolicies, language, { group: group.arn }), ...policyLines(group.policies, language)];
    }),
    say(accessWords.boundary, language, { text: boundary(principal.boundary, language) }),
    say(accessWords.scps, language, { text: scps(papers.scps, language) }),
    say(isAdmin ? accessWords.admin : notAdmin, language),
  ];
}

function unread({ code, exact }: Closed, language: Language): string {
  return say(accessWords.notObtained, language, { code: exact ?? code });
}

function policyLines(policies: readonly Policy[] | Closed, language: Language): readonly string[] {
  if ('state' in policies) return [`    ${unread(policies, language)}`];
  if (policies.length === 0) return [`    ${say(accessWords.noneSet, language)}`];
  return policies.flatMap(({ source, statements }) => [
    say(accessWords.policyLine, language, { policy: namePolicy(source, language), count: statements.length }),
    ...referenceLines(source.refs, language),
  ]);
}

function boundary(one: Policy | null | Closed, language: Language): string {
  if (one === null) return say(accessWords.noneSet, language);
  return 'state' in one ? unread(one, language) : namePolicy(one.source, language);
}

function scps(levels: readonly (readonly Policy[])[] | null | Closed, language: Language): string {
  if (levels === null) return say(accessWords.noScps, language);
  if ('state' in levels) return unread(levels, language);
  const all = levels.flat();
  const names = [...new Set(all.map(({ source }) => source.name))].join('、');
  return say(accessWords.scpLevels, language, { levels: levels.length, count: all.length, names });
}

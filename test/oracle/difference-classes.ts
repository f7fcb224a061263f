import type { Answer, Scenario } from './scenario.ts';

/** Both answers to a scenario that was made as small as it can be while they stay as they are. */
export interface Difference {
  readonly scenario: Scenario;
  readonly ours: Answer;
  readonly theirs: Answer;
}

/** A known reason why the two programs answer differently; every one is explained in docs/engine-differences.md. */
export interface DifferenceClass {
  readonly id: string;
  fits(difference: Difference): boolean;
}

/** In order: the first that fits names the difference. */
export const differenceClasses: readonly DifferenceClass[] = [
  {
    id: 'malformed-arn-value',
    fits: ({ scenario, ours }) => ours !== 'allowed' && /"arn:aws:sns:\*:t"/.test(written(scenario)),
  },
  {
    id: 'root-user',
    fits: ({ scenario: { principal, action }, ours, theirs }) =>
      principal.endsWith(':root') &&
      (ours === 'allowed' || (action === 'sts:AssumeRole' && ours === 'implicitly denied' && theirs === 'allowed')),
  },
  {
    id: 'federated-user-without-session-policy',
    fits: ({ scenario, ours, theirs }) =>
      scenario.principal.includes(':federated-user/') &&
      scenario.session === null &&
      ours === 'implicitly denied' &&
      theirs === 'allowed',
  },
  {
    id: 'direct-grant-under-session-policy',
    fits: ({ scenario, ours, theirs }) =>
      scenario.session !== null &&
      scenario.resourcePolicy !== null &&
      ours === 'allowed' &&
      theirs === 'implicitly denied' &&
      /"(AWS":"\*"|Principal":"\*"|AWS":"arn:aws:sts:[^"]*")/.test(written(scenario)),
  },
  {
    id: 'role-stands-for-its-sessions',
    fits: ({ scenario, ours, theirs }) =>
      /:role\//.test(scenario.principal) &&
      /"AWS":"arn:aws:sts:/.test(JSON.stringify(scenario.resourcePolicy)) &&
      ours === 'allowed' &&
      theirs === 'implicitly denied',
  },
  {
    id: 'not-principal-names-the-account',
    fits: ({ scenario, ours, theirs }) =>
      /"NotPrincipal"/.test(JSON.stringify(scenario.resourcePolicy)) &&
      ours === 'explicitly denied' &&
      theirs !== 'explicitly denied',
  },
  {
    id: 'public-access-block-is-no-statement',
    fits: ({ scenario, ours, theirs }) =>
      scenario.restrictPublicBuckets && ours === 'implicitly denied' && theirs === 'explicitly denied',
  },
  {
    id: 'epoch-seconds',
    fits: ({ scenario }) => /Date[^}]*"1775001600"/.test(written(scenario)),
  },
  {
    id: 'address-prefix-zero',
    fits: ({ scenario }) => /IpAddress[^}]*"(0\.0\.0\.0|::)\/0"/.test(written(scenario)),
  },
  {
    id: 'not-address-of-the-other-family',
    fits: ({ scenario }) =>
      /"[^"]*NotIpAddress/.test(written(scenario)) &&
      [scenario.context['aws:SourceIp']].flat().some((ip) => ip?.includes(':')) !==
        /"[^"]*::[^"]*"\}/.test(written(scenario)),
  },
  {
    id: 'variables-in-the-old-language',
    fits: ({ scenario }) => /"2008-10-17".*"String[^}]*\$\{/.test(written(scenario)),
  },
  {
    id: 'not-equal-to-a-variable-without-value',
    fits: ({ scenario, theirs, ours }) =>
      /"[^"]*StringNot[^}]*\$\{aws:(username|PrincipalTag)/.test(written(scenario)) && ours !== theirs,
  },
  {
    id: 'not-resource-with-a-variable-without-value',
    fits: ({ scenario, ours, theirs }) =>
      !/:user\//.test(scenario.principal) &&
      /"NotResource":"[^"]*\$\{aws:username\}/.test(written(scenario)) &&
      ours !== 'implicitly denied' &&
      theirs !== 'explicitly denied',
  },
];

/** All papers of the scenario as text. */
function written({ identity, boundary, session, scps, rcps, resourcePolicy }: Scenario): string {
  return JSON.stringify([identity, boundary, session, scps, rcps, resourcePolicy]);
}

import type { Closed } from '../../access/closed.ts';
import type { Grant } from '../../access/engine.ts';
import type { Policy } from '../../access/policy.ts';
import type { WorldPrincipal, WorldResource } from '../../access/world.ts';
import type { ActionMeanings } from './action-meanings.ts';
import { askedServices } from './asked-services.ts';
import type { Capability, Example } from './capability.ts';
import type { DutiesInput } from './duties-input.ts';
import { isOwnOnly } from './is-own-only.ts';

/** So many examples of one target or side suffice. */
const enough = 5;

/** What one principal can control: by its own policies anywhere, by its keys, and by policies of resources that name it. */
export function weighCapability(principal: WorldPrincipal, input: DutiesInput, meanings: ActionMeanings): Capability {
  const { engine, catalogue } = input;
  const { world } = input.people;
  const held = new Map<string, Example[]>();
  const gaps = new Map<string, Closed>();
  const { arn, account } = principal;
  const { identity } = engine.policiesFor({
    principal: arn,
    action: 'iam:GetUser',
    resource: '*',
    resourceAccount: null,
  });
  if ('state' in identity) return { held, gaps: new Map([['*', identity]]) };
  const inProduction = input.productionAccounts === null || input.productionAccounts.has(account);
  const counts = (meaning: string): boolean => inProduction || !meanings.production.has(meaning);
  const isFull = (meaning: string): boolean =>
    (held.get(meaning) ?? []).filter(({ standing }) => standing === 'open').length >= enough;
  const take = (grant: Grant): void => {
    const wanted = meanings.of(grant.action).filter((meaning) => counts(meaning) && !isFull(meaning));
    if (wanted.length === 0 || isOwnOnly(grant, identity)) return;
    if (grant.decision.result === 'denied') {
      const [gap] = grant.decision.closed;
      if (gap !== undefined) for (const meaning of wanted) if (!gaps.has(meaning)) gaps.set(meaning, gap);
      return;
    }
    const example = exampleOf(grant, arn);
    for (const meaning of wanted) held.set(meaning, keep(held.get(meaning) ?? [], example));
  };
  const services = askedServices(identity, catalogue.services);
  for (const service of services) {
    if ([...meanings.ofService(service)].every((meaning) => !counts(meaning) || isFull(meaning))) continue;
    for (const grant of engine.grants(arn, '*', { services: [service] })) take(grant);
  }
  for (const resource of world.resources) {
    const relevant =
      resource.service === 'kms'
        ? services.includes('kms') || namesCaller(resource, arn, account)
        : namesCaller(resource, arn, account);
    const meaningful = [...meanings.ofService(resource.service)].filter(
      (meaning) => counts(meaning) && !isFull(meaning),
    );
    if (meaningful.length === 0) continue;
    if (resource.policy !== null && 'state' in resource.policy) {
      for (const meaning of meaningful) if (!gaps.has(meaning)) gaps.set(meaning, resource.policy);
      continue;
    }
    if (relevant) for (const grant of engine.grants(arn, resource.arn)) take(grant);
  }
  return { held, gaps };
}

/** Whether a policy or grant of a resource names the caller (or everybody); what names only the account was asked already. */
function namesCaller({ policy, grants }: WorldResource, arn: string, account: string): boolean {
  const papers: readonly Policy[] = [
    ...(policy === null || 'state' in policy ? [] : [policy]),
    ...('state' in grants ? [] : grants),
  ];
  const names = new Set([`AWS:${arn}`, '*', 'AWS:*', `AWS:${account}`]);
  return papers.some(({ statements, source }) =>
    statements.some(
      ({ effect, principal }) =>
        effect === 'Allow' &&
        principal !== null &&
        (principal.not ||
          principal.patterns.some((one) => names.has(one) && (one !== `AWS:${account}` || source.kind === 'grant'))),
    ),
  );
}

function exampleOf({ action, resource, decision }: Grant, principal: string): Example {
  const { result, alternatives, by, qualifiers } = decision;
  const unknown = alternatives.length > 0 && alternatives.every((way) => way.some((one) => one.unknown));
  return {
    action: action.id,
    resource,
    principal,
    standing: result === 'allowed' ? 'open' : unknown ? 'unknown' : 'conditional',
    by,
    qualifiers,
  };
}

const order = ['open', 'conditional', 'unknown'] as const;

/** The firmest examples, each action once. */
function keep(list: readonly Example[], example: Example): Example[] {
  const same = list.find(({ action }) => action === example.action);
  if (same !== undefined && order.indexOf(same.standing) <= order.indexOf(example.standing)) return [...list];
  return [...list.filter((one) => one !== same), example]
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
    .slice(0, enough);
}

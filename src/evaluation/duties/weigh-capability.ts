import type { Closed } from '../../access/closed.ts';
import type { Grant } from '../../access/engine.ts';
import type { WorldPrincipal } from '../../access/world.ts';
import type { ActionMeanings } from './action-meanings.ts';
import { askedServices } from './asked-services.ts';
import type { Capability, Example } from './capability.ts';
import type { DutiesInput } from './duties-input.ts';
import { isOwnOnly } from './is-own-only.ts';
import { isProven } from './is-proven.ts';
import { keepExample } from './keep-example.ts';
import { namesCaller } from './names-caller.ts';
import { unreadLists } from './unread-lists.ts';
import { unreadPapers } from './unread-papers.ts';

/** So many examples of one target or side suffice. */
const enough = 5;

/**
 * What one principal can control: by its own policies anywhere, by its keys, and by policies of resources that name it. What was read
 * counts although something else was not; what was not read is told by target and side where it could give more.
 */
export function weighCapability(principal: WorldPrincipal, input: DutiesInput, meanings: ActionMeanings): Capability {
  const { engine, catalogue } = input;
  const { world } = input.people;
  const held = new Map<string, Example[]>();
  const gaps = new Map<string, Closed>();
  const { arn, account } = principal;
  const papers = engine.policiesFor({ principal: arn, action: 'iam:GetUser', resource: '*', resourceAccount: null });
  const identity = 'state' in papers.identity ? [] : papers.identity;
  const [unread] = unreadPapers(principal, world);
  const hidden = unread ?? ('state' in papers.identity ? papers.identity : undefined);
  if (hidden !== undefined) gaps.set('*', hidden);
  const inProduction = input.productionAccounts === null || input.productionAccounts.has(account);
  const counts = (meaning: string): boolean => inProduction || !meanings.production.has(meaning);
  const isFull = (meaning: string): boolean => {
    const examples = held.get(meaning) ?? [];
    return examples.filter((one) => one.standing === 'open' && isProven(one)).length >= enough;
  };
  const open = (meaning: string): boolean => counts(meaning) && !isFull(meaning);
  const note = (wanted: readonly string[], gap: Closed | undefined): void => {
    if (gap !== undefined) for (const meaning of wanted) if (!gaps.has(meaning)) gaps.set(meaning, gap);
  };
  const take = (grant: Grant): void => {
    const wanted = meanings.of(grant.action).filter(open);
    if (wanted.length === 0 || isOwnOnly(grant, identity)) return;
    if (grant.decision.result === 'denied') {
      note(wanted, grant.decision.closed[0]);
      return;
    }
    const example = exampleOf(grant, arn);
    for (const meaning of wanted) held.set(meaning, keepExample(held.get(meaning) ?? [], example));
  };
  const services = askedServices(identity, catalogue.services);
  for (const service of services) {
    if (![...meanings.ofService(service)].some(open)) continue;
    for (const grant of engine.grants(arn, '*', { services: [service] })) take(grant);
  }
  // Somebody of another account comes in only where its own policies speak of the service too.
  const reaches = (service: string, owner: string): boolean =>
    owner === account || hidden !== undefined || services.includes(service);
  for (const resource of world.resources) {
    const { policy, grants } = resource;
    const meaningful = [...meanings.ofService(resource.service)].filter(open);
    if (meaningful.length === 0) continue;
    const closed = [policy, grants].find((one) => one !== null && 'state' in one) as Closed | undefined;
    if (reaches(resource.service, resource.account)) note(meaningful, closed);
    if (policy !== null && 'state' in policy) continue;
    const relevant = resource.service === 'kms' && services.includes('kms');
    if (relevant || namesCaller(resource, arn, account))
      for (const grant of engine.grants(arn, resource.arn)) take(grant);
  }
  for (const { service, account: owner, closed } of unreadLists(world))
    if (reaches(service, owner)) note([...meanings.ofService(service)].filter(open), closed);
  return { held, gaps };
}

function exampleOf({ action, resource, decision }: Grant, principal: string): Example {
  const { result, alternatives, by, qualifiers, closed } = decision;
  const unknown = alternatives.length > 0 && alternatives.every((way) => way.some((one) => one.unknown));
  const standing = result === 'allowed' ? 'open' : unknown ? 'unknown' : 'conditional';
  return { action: action.id, resource, principal, standing, by, qualifiers, closed };
}

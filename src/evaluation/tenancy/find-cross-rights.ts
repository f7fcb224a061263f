import type { Grant } from '../../access/engine.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import type { WorldPrincipal, WorldResource } from '../../access/world.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { CrossHolder, CrossRight } from './cross-right.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import type { Tenancy } from './tenant.ts';

const asked = new Set(['D', 'W']);
const examples = 5;

/** A principal and the tenants it belongs to. */
interface Person {
  readonly one: WorldPrincipal;
  readonly tenants: readonly string[];
}

/**
 * For every store of a tenant, and every part of a store that the design gives to one (a prefix of a bucket): which principals of
 * other tenants may read or change its content (levels D and W).
 */
export function findCrossRights(
  tenancy: Tenancy,
  gaps: readonly TenancyGap[],
  input: Pick<TenancyInput, 'engine'>,
): readonly CrossRight[] {
  const people = tenancy.principals
    .filter((one) => !tenancy.isOpen(one))
    .map((one): Person => ({ one, tenants: tenancy.of({ ...one, id: one.arn }) }))
    .filter(({ tenants }) => tenants.length > 0);
  const unread = gaps.find(({ service }) => service === 'iam') ?? null;
  const hidden = tenancy.principals.find((one) => tenancy.isOpen(one))?.tags;
  const nobody = unread ?? (hidden?.state === 'unread' ? hidden : null);
  return tenancy.stores.flatMap((store): readonly CrossRight[] => {
    const tenants = tenancy.of({ ...store, id: store.arn });
    const parts = partsOf(store, tenancy).map((part) =>
      rightsOn(store, part.target, part.tenants, people, nobody, input),
    );
    const base = { store, target: store.arn, tenants, refs: store.refs };
    // Whose it is hangs on tags that were not read.
    if (tenancy.isOpen(store) && store.tags.state === 'unread')
      return [{ ...base, proven: [], conditional: [], gap: store.tags }, ...parts];
    return tenants.length === 0 ? parts : [rightsOn(store, store.arn, tenants, people, nobody, input), ...parts];
  });
}

/** The parts of a store that the design gives to tenants by an ARN pattern inside it. */
function partsOf(
  { arn }: WorldResource,
  { tenants }: Tenancy,
): readonly { target: string; tenants: readonly string[] }[] {
  const given = new Map<string, string[]>();
  for (const { name, matches } of tenants)
    for (const word of matches)
      if (word.startsWith(`${arn}/`) && !/^[*/]*$/.test(word.slice(arn.length)))
        given.set(word, [...(given.get(word) ?? []), name]);
  return [...given].map(([target, names]) => ({ target, tenants: names }));
}

function rightsOn(
  store: WorldResource,
  target: string,
  tenants: readonly string[],
  people: readonly Person[],
  nobody: Gap | null,
  { engine }: Pick<TenancyInput, 'engine'>,
): CrossRight {
  const proven: CrossHolder[] = [];
  const conditional: CrossHolder[] = [];
  let gap: Gap | null = [store.policy, store.grants].find(isClosed) ?? null;
  for (const person of people) {
    if (person.tenants.some((name) => tenants.includes(name)) || !mayReach(person.one, store)) continue;
    const grants = engine
      .grants(person.one.arn, target)
      .filter(({ action }) => action.levels.some((level) => asked.has(level)));
    const sure = grants.filter(isProven);
    const limited = grants.filter(({ decision }) => decision.result === 'conditional' && decision.closed.length === 0);
    if (sure.length > 0) proven.push(holder(person, sure, store));
    else if (limited.length > 0) conditional.push(holder(person, limited, store));
    gap ??= grants.filter((grant) => !isProven(grant)).flatMap(({ decision }) => decision.closed)[0] ?? null;
  }
  return { store, target, tenants, proven, conditional, gap: gap ?? nobody, refs: store.refs };
}

/** Another account's store that neither has a policy nor gives grants is open to nobody of this account. */
function mayReach({ account }: WorldPrincipal, { account: home, policy, grants }: WorldResource): boolean {
  return account === home || policy !== null || isClosed(grants) || grants.length > 0;
}

/** Allowed by what was read; an SCP or RCP that was not read leaves it standing and is told (decision 5). */
function isProven({ decision }: Grant): boolean {
  return decision.result === 'allowed' && decision.closed.every(({ part }) => part === 'scp' || part === 'rcp');
}

function holder({ one, tenants }: Person, grants: readonly Grant[], store: WorldResource): CrossHolder {
  const cited = grants.flatMap(({ decision }) => decision.by.flatMap(({ policy }) => policy.refs));
  return {
    principal: one.arn,
    tenants,
    actions: grants.slice(0, examples).map(({ action }) => action.id),
    qualifiers: [...new Set(grants.flatMap(({ decision }) => decision.qualifiers))],
    refs: [...store.refs, ...one.refs, ...cited],
  };
}

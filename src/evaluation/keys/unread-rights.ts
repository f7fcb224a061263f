import type { Closed } from '../../access/closed.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import type { WorldResource } from '../../access/world.ts';
import type { Fact } from '../../facts/fact.ts';
import type { KeyInput } from './key-input.ts';

/** What was not read and could give somebody more a right to a key: its policy and grants, lists of principals, their policies. */
export function unreadRights(
  actions: readonly string[],
  fact: Fact,
  { world, engine }: Pick<KeyInput, 'world' | 'engine'>,
): readonly Closed[] {
  const own = world.resources.find(({ arn }) => arn === fact.id);
  const reached = accountsOf(fact, own);
  const lists = [...world.accounts.values()]
    .filter(({ id }) => reached.has(id))
    .flatMap(({ closed }) => closed.filter(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of)));
  const openGroups = new Set(
    world.principals.filter(({ kind, policies }) => kind === 'group' && isClosed(policies)).map(({ arn }) => arn),
  );
  const unsure = world.principals.filter(
    ({ kind, account, policies, groups }) =>
      kind !== 'group' && reached.has(account) && (isClosed(policies) || groups.some((one) => openGroups.has(one))),
  );
  const denied = unsure.flatMap(({ arn }) =>
    actions.flatMap((action) => {
      const asked = { principal: arn, action, resource: fact.id, resourceAccount: null };
      const { result, closed } = engine.decide({ ...asked, context: {}, others: 'unknown' });
      return result === 'denied' ? closed : [];
    }),
  );
  return [...(own === undefined ? [] : [own.policy, own.grants].filter(isClosed)), ...lists, ...denied];
}

/** The key's account, and those its policy and grants let decide for their own people. */
function accountsOf(fact: Fact, own: WorldResource | undefined): ReadonlySet<string> {
  const papers = [own?.policy ?? null, ...(own === undefined || isClosed(own.grants) ? [] : own.grants)];
  const patterns = papers.flatMap((paper) =>
    paper === null || isClosed(paper) ? [] : paper.statements.flatMap(({ principal }) => principal?.patterns ?? []),
  );
  const named = patterns.flatMap((pattern) => /^AWS:(?:arn:[^:]+:[^:]+::)?(\d{12})(?:$|:)/.exec(pattern)?.[1] ?? []);
  return new Set([fact.id.split(':')[4] ?? '', ...named]);
}

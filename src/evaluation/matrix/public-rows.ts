import type { Closed } from '../../access/closed.ts';
import type { WorldPrincipal, WorldResource } from '../../access/world.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { accessHead } from './access-head.ts';
import { citeActions } from './cite-actions.ts';
import { type CellGrant, type Gathered, gatherGrants } from './gather-grants.ts';
import { isFreeWay } from './is-free-way.ts';
import type { MatrixContext } from './matrix-context.ts';
import { namesOwnAccount } from './names-own-account.ts';
import { outsideParties } from './outside-parties.ts';
import { outsiderOf } from './outsider-of.ts';
import { sortLevels } from './sort-levels.ts';
import { writeCondition } from './write-condition.ts';

const examples = 5;

/**
 * Everybody is in every matrix, written or not, with × (cases ): one row for each resource whose policy speaks of
 * everybody, and for each whose policy was not read.
 */
export function* publicRows(context: MatrixContext): Iterable<Row> {
  const { input, principals, resources } = context;
  const { world } = input;
  const everybody = outsideParties(world).find(({ kind }) => kind === 'anonymous');
  const named = new Set((everybody?.where ?? []).map(({ of }) => of));
  const hasRow = [...principals.rows.values()].some(({ outside }) => outside.includes('*'));
  for (const one of [...world.resources, ...world.principals.filter(({ kind }) => kind === 'role')]) {
    const platform = `aws:${one.account}`;
    if (!input.platforms.includes(platform) || (hasRow && resources.columnsOf.has(one.arn))) continue;
    const unread = unreadOf(one);
    if (named.has(one.arn) || unread !== null)
      yield makeRow(
        accessHead('ACM-PUBLIC', context, null, 'H'),
        { platform, region: 'global' },
        draftOf(one, unread, context),
      );
  }
}

/** The paper that could speak of everybody and was not read: the policy, or an ACL or share that nothing switches off. */
function unreadOf(one: WorldResource | WorldPrincipal): Closed | null {
  const paper = 'trust' in one ? one.trust : one.policy;
  if (paper !== null && 'state' in paper) return paper;
  // Grants of a key and of Lake Formation name somebody; they cannot name everybody.
  if ('trust' in one || !('state' in one.grants) || one.service === 'kms' || one.service === 'glue') return null;
  const block = one.publicAccessBlock;
  return block !== null && !('state' in block) && block.ignorePublicAcls ? null : one.grants;
}

function draftOf(one: WorldResource | WorldPrincipal, unread: Closed | null, context: MatrixContext): Draft {
  const object = { kind: 'trust' in one ? 'iam-role' : one.kind, id: one.arn };
  const { grants: found, closed } = grantsOf(one, context);
  const grants = found.filter(({ grant }) => !grant.decision.closed.some(({ part }) => part === 'public-access-block'));
  const free = grants.filter(({ ways }) => ways.some(isFreeWay));
  const told = free.length > 0 ? free : grants;
  const levels = sortLevels(told.flatMap(({ grant }) => grant.action.levels));
  const conditions = [...new Set(free.length > 0 ? [] : told.flatMap(({ ways }) => ways.flat().map(writeCondition)))];
  const differs = grants.length > 0 && isUnseen(one, context);
  const limit = closed.find(({ part }) => part === 'public-access-block');
  const gap = unread ?? (found.length > grants.length ? limit : closed[0]) ?? cutList(one, context) ?? null;
  const [result, reason] = verdictOf(free, grants, gap);
  const value = {
    levels,
    excess: result === 'MISMATCH' ? levels : [],
    missing: [],
    conditions: conditions.slice(0, examples),
    principals: ['*'],
    actions: citeActions(told, levels),
    counts: { actions: new Set(told.map(({ grant }) => grant.action.id)).size, conditions: conditions.length },
  };
  return {
    object,
    result,
    reason,
    found:
      result === 'NOT_COLLECTED' && gap !== null
        ? { state: 'unread', code: gap.exact ?? gap.code }
        : { state: 'seen', value },
    qualifiers: [
      ...new Set([
        ...told.flatMap(({ grant }) => grant.decision.qualifiers),
        ...(differs && result !== 'NOT_COLLECTED' ? ['Access Analyzerと相違'] : []),
      ]),
    ],
    evidence: [
      ...one.refs,
      ...told.flatMap(({ grant }) => grant.decision.by.flatMap(({ policy }) => policy.refs)),
    ].slice(0, 60),
  };
}

/** The list the object stands in, where it was not read to its end. */
function cutList({ account, refs }: WorldResource | WorldPrincipal, { input }: MatrixContext): Closed | undefined {
  const own = new Set(refs.map(({ id }) => id));
  const lists = input.world.accounts.get(account)?.closed ?? [];
  return lists.find((list) => list.part === 'list' && list.refs.some(({ id }) => own.has(id)));
}

function verdictOf(
  free: readonly CellGrant[],
  grants: readonly CellGrant[],
  gap: Closed | null,
): readonly [Draft['result'], Reason] {
  if (free.length > 0) return ['MISMATCH', 'PUBLIC'];
  if (grants.some(({ standing }) => standing !== 'unknown')) return ['MISMATCH', 'CONDITION'];
  if (gap !== null) return ['NOT_COLLECTED', gap.code as Reason];
  return grants.length > 0 ? ['INDETERMINATE', 'UNKNOWN_CONDITION'] : ['MATCH', 'EQUAL'];
}

function grantsOf(one: WorldResource | WorldPrincipal, { input }: MatrixContext): Gathered {
  const known = 'trust' in one ? null : one;
  const inside = known === null ? [] : known.inside;
  const services =
    known === null ? ['sts'] : [...new Set([known.arn, ...inside].map((arn) => arn.split(':')[2] ?? ''))];
  const ask = { resource: one.arn, account: one.account, known, services, except: [], represents: false };
  const own = input.world.ownAccounts ?? new Set(input.world.accounts.keys());
  const { grants, closed } = gatherGrants(outsiderOf('*', input.world), ask, null, input);
  const others = grants.flatMap((grant) => {
    const ways = grant.ways.filter((way) => !way.some((held) => namesOwnAccount(held, own)));
    return ways.length === 0 ? [] : [{ ...grant, ways }];
  });
  return { grants: others, closed };
}

/** Whether Access Analyzer, where it was read, does not see what is open; what it alone sees has a row of its own. */
function isUnseen({ arn, account }: WorldResource | WorldPrincipal, { input }: MatrixContext): boolean {
  if (input.analyzer === null || input.analyzerGaps?.has(`aws:${account}`) === true) return false;
  return !input.analyzer.some(({ resource }) => resource === arn);
}

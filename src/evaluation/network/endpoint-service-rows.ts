import type { EndpointService } from '../../network/elements/endpoint.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { flowRequirement } from './flow-requirement.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';

/** Endpoint services of ours: who may put a door to them into a network of his own (case N-38). */
export function* endpointServiceRows(contexts: readonly NetContext[]): Iterable<Row> {
  const [first] = contexts;
  if (first === undefined) return;
  const { input } = first;
  for (const service of [...input.network.topology.endpointServices.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const platform = `aws:${service.account}`;
    if (!input.platforms.includes(platform)) continue;
    const context = contexts.find(({ map }) => zoneOf(service, map) !== null) ?? first;
    const zone = zoneOf(service, context.map);
    const { criterion, raw } = flowRequirement(context.matrix, null, zone?.zone.id ?? null);
    const requirement =
      zone === null && criterion === null ? null : { criterion, raw, value: { zone: zone?.zone.id ?? null } };
    yield makeRow(
      netHead('NET-DOOR', context, requirement, 'H'),
      { platform, region: 'global' },
      {
        object: { kind: 'endpoint-service', id: service.id },
        ...gated(draftOf(service, allowedAccounts(zone?.zone.id ?? null, context), input), service, input),
        qualifiers: service.acceptanceRequired === true ? ['接続は承認制'] : [],
        evidence: 'state' in service.allowedPrincipals ? service.allowedPrincipals.refs : service.refs,
      },
    );
  }
}

/** What a list that broke off shows proves a difference and nothing else. */
function gated(
  draft: ReturnType<typeof draftOf>,
  { account, region }: EndpointService,
  { network }: NetContext['input'],
): ReturnType<typeof draftOf> {
  const gap = network.topology.unread.find(({ part, of }) => part === 'endpoint' && of === `${account} ${region}`);
  if (draft.result !== 'MATCH' || gap === undefined) return draft;
  return {
    result: 'NOT_COLLECTED',
    reason: gap.code as Reason,
    found: { state: 'unread', code: gap.exact ?? gap.code },
  };
}

function zoneOf({ id }: EndpointService, map: NetContext['map']) {
  return [...map.zones.values()].find(({ doors }) => doors.some((door) => door.id === id)) ?? null;
}

/** Accounts of zones from which the matrix allows connections to the service. */
function allowedAccounts(zone: string | null, { matrix, map }: NetContext): ReadonlySet<string> {
  if (zone === null) return new Set();
  const allowed = [...map.zones.values()].filter(
    (from) => flowRequirement(matrix, from.zone.id, zone).allowed.length > 0,
  );
  return new Set(
    allowed.flatMap((from) => from.zone.matchers.flatMap(({ by, value }) => (by === 'account' ? [value] : []))),
  );
}

function draftOf(
  { allowedPrincipals, acceptanceRequired, name }: EndpointService,
  allowed: ReadonlySet<string>,
  { platforms }: NetContext['input'],
): Pick<Draft, 'result' | 'reason' | 'found'> {
  if ('state' in allowedPrincipals) {
    const { code, exact } = allowedPrincipals;
    return { result: 'NOT_COLLECTED', reason: code as Reason, found: { state: 'unread', code: exact ?? code } };
  }
  const own = new Set(platforms.map((platform) => platform.replace(/^aws:/, '')));
  const strangers = allowedPrincipals.filter((one) => {
    const account = one.split(':')[4];
    return account === undefined || !(own.has(account) || allowed.has(account));
  });
  const found: Draft['found'] = {
    state: 'seen',
    value: {
      name,
      principals: allowedPrincipals.slice(0, 10),
      acceptanceRequired,
      counts: { principals: allowedPrincipals.length },
    },
  };
  if (allowedPrincipals.includes('*')) return { result: 'MISMATCH', reason: 'PUBLIC', found };
  if (strangers.length > 0) return { result: 'MISMATCH', reason: 'EXTERNAL', found };
  return { result: 'MATCH', reason: 'EQUAL', found };
}

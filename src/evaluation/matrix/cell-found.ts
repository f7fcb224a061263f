import type { Decision } from '../../access/decision.ts';
import type { Row } from '../row.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { CellVerdict } from './cell-verdicts.ts';
import { citeActions } from './cite-actions.ts';
import { citeStatements } from './cite-statements.ts';
import { limitingPolicies } from './limiting-policies.ts';
import type { UnusedGrant } from './unused-grant.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';
import { writeCondition } from './write-condition.ts';

const examples = 5;

/** What a cell is in the cloud: language-neutral and bounded, examples with counts instead of thousands of lines. */
export function cellFound(
  { askers }: CellQuestion,
  weighed: Weighed,
  verdict: CellVerdict,
  unused: UnusedGrant | null,
  input: AccessInput,
): NonNullable<Row['found']> {
  const { levels, excess, required, grants, escalations, admins, keys } = weighed;
  const told = verdict.levels.length > 0 ? verdict.levels : levels;
  const focus = grants.filter(({ grant }) => grant.action.levels.some((level) => told.includes(level)));
  const principals = [
    ...new Set((focus.length > 0 ? focus.map(({ asker }) => asker) : askers).map((one) => one.shown)),
  ];
  const resources = [...new Set(focus.map(({ grant }) => grant.resource))];
  const conditions = conditionsOf(weighed, focus);
  const value = {
    levels,
    excess: verdict.result === 'MISMATCH' || verdict.reason === 'MAPPING_UNCONFIRMED' ? excess : [],
    missing: verdict.reason === 'MISSING' ? required.missing : [],
    conditions: conditions.slice(0, examples),
    principals: principals.sort().slice(0, examples),
    resources: resources.sort().slice(0, examples),
    actions: citeActions(focus, told),
    denied: required.denied.slice(0, examples).map(({ level, action, resource, decision }) => ({
      level,
      action,
      resource,
      reason: decision.reason,
      by: citeStatements(decision.by),
      limits: limitsOf(askers, action, resource, decision, input),
    })),
    counts: {
      principals: principals.length,
      resources: resources.length,
      actions: new Set(focus.map(({ grant }) => grant.action.id)).size,
      conditions: conditions.length,
      denied: required.denied.length,
    },
    ...(admins.length === 0 ? {} : { adminEquivalent: admins.slice(0, examples) }),
    ...(escalations.length === 0
      ? {}
      : {
          escalations: escalations.slice(0, examples).map(({ pattern, principal, path, target, certainty }) => ({
            pattern,
            principal,
            path,
            target,
            certainty,
          })),
        }),
    ...(keys.length === 0 ? {} : { keys: keys.slice(0, examples) }),
    ...(unused === null ? {} : { unused }),
  };
  if (verdict.closed === null) return { state: 'seen', value };
  return { state: 'unread', code: verdict.closed.exact ?? verdict.closed.code, value };
}

/** Names of the policies that give no Allow, where no statement denies: the boundary, the SCPs of the first level that stops it. */
function limitsOf(
  askers: readonly Asker[],
  action: string,
  resource: string,
  decision: Decision,
  { engine }: AccessInput,
): readonly string[] {
  const [asker] = askers;
  if (asker === undefined || decision.by.length > 0) return [];
  const papers = engine.policiesFor({ principal: asker.ask, action, resource, resourceAccount: null });
  return limitingPolicies(decision.reason, action, papers).slice(0, examples);
}

function conditionsOf({ grants }: Weighed, focus: Weighed['grants']): readonly string[] {
  const list = focus.length > 0 ? focus : grants;
  const found = new Set<string>();
  for (const { ways } of list) for (const way of ways) for (const held of way) found.add(writeCondition(held));
  for (const { trust } of new Set(list.map(({ asker }) => asker)))
    for (const way of trust ?? []) for (const held of way) found.add(writeCondition(held));
  for (const { onTags } of list) for (const condition of onTags) found.add(condition);
  return [...found];
}

import type { Closed } from '../../access/closed.ts';
import type { DecidingStatement } from '../../access/decision.ts';
import type { Policy } from '../../access/policy.ts';
import type { Level } from '../../procedures/level.ts';
import type { Asker } from './asker.ts';
import { citeActions } from './cite-actions.ts';
import type { ColumnAsk } from './column-asks.ts';
import { type CellGrant, gatherGrants } from './gather-grants.ts';
import { isFullAdmin } from './is-full-admin.ts';
import type { MatrixContext } from './matrix-context.ts';
import { sortLevels } from './sort-levels.ts';

/** What somebody without a row holds, summed up over the columns, or over the services of the policies where no column is touched. */
export interface HeldRights {
  readonly levels: readonly Level[];
  readonly columns: readonly string[];
  readonly by: readonly DecidingStatement[];
  readonly qualifiers: readonly string[];
  /** What was not read and could hide more rights. */
  readonly closed: readonly Closed[];
  /** For the row: bounded, language-neutral. */
  readonly value: Readonly<Record<string, unknown>>;
}

const examples = 5;

/** Sums up the rights of somebody the matrix does not name (case A-04): once, with all grants. */
export function heldRights(
  askers: readonly Asker[],
  context: MatrixContext,
  also: readonly ColumnAsk[] = [],
): HeldRights {
  const { input, asks, matrix } = context;
  const closed = new Set<Closed>(askers.flatMap((asker) => ownGaps(asker)));
  const gather = (ask: ColumnAsk): readonly CellGrant[] =>
    askers
      .filter(({ account }) => ask.resource !== '*' || account !== null)
      .flatMap((asker) => {
        const gathered = gatherGrants(asker, ask, null, input);
        for (const part of gathered.closed) closed.add(part);
        return gathered.grants;
      });
  const byColumn = matrix.resources.map(({ id }) => ({ id, grants: (asks.get(id) ?? []).flatMap(gather) }));
  const touched = byColumn.filter(({ grants }) => grants.length > 0);
  const inColumns = [...touched.flatMap(({ grants }) => grants), ...also.flatMap(gather)];
  const grants = inColumns.length > 0 ? inColumns : servicesOf(askers).map(wholeService).flatMap(gather);
  const admins = askers.filter(({ account, ask }) => account !== null && isFullAdmin(input.engine, ask));
  const levels = sortLevels([
    ...grants.flatMap(({ grant }) => grant.action.levels),
    ...(admins.length > 0 ? (['ADM'] as const) : []),
  ]);
  const escalations = askers.flatMap(({ ask }) => input.escalationsOf(ask));
  const resources = [...new Set(grants.map(({ grant }) => grant.resource))].sort();
  return {
    levels,
    columns: touched.map(({ id }) => id),
    by: grants.flatMap(({ grant }) => grant.decision.by),
    qualifiers: [
      ...new Set([
        ...([...closed].some(({ part }) => part === 'identity') ? ['主体のポリシー未確認'] : []),
        ...grants.flatMap(({ grant }) => grant.decision.qualifiers),
      ]),
    ],
    closed: [...closed],
    value: {
      levels,
      excess: levels,
      missing: [],
      columns: touched.map(({ id }) => id),
      resources: resources.slice(0, examples),
      actions: citeActions(grants, levels),
      counts: { resources: resources.length, actions: new Set(grants.map(({ grant }) => grant.action.id)).size },
      ...(closed.size === 0
        ? {}
        : {
            unread: [...closed]
              .slice(0, examples)
              .map(({ part, of, code, exact }) => ({ part, of, code: exact ?? code })),
          }),
      ...(admins.length === 0 ? {} : { adminEquivalent: admins.map(({ shown }) => shown) }),
      ...(escalations.length === 0
        ? {}
        : {
            escalations: escalations.slice(0, examples).map(({ pattern, path, target }) => ({ pattern, path, target })),
          }),
    },
  };
}

/** Papers of the principal itself that were not read, whatever it is asked about. */
function ownGaps({ principal }: Asker): readonly Closed[] {
  if (principal === null) return [];
  return [principal.policies, principal.boundary].flatMap((part) => (part !== null && 'state' in part ? [part] : []));
}

/** Services the policies name outright; `*` names them all and is told as administrator's rights. */
function servicesOf(askers: readonly Asker[]): readonly string[] {
  const papers = askers.flatMap(({ principal }): readonly Policy[] =>
    principal === null ? [] : 'state' in principal.policies ? (principal.readPolicies ?? []) : principal.policies,
  );
  const patterns = papers.flatMap(({ statements }) =>
    statements
      .filter(({ effect, action }) => effect === 'Allow' && !action.not)
      .flatMap(({ action }) => action.patterns),
  );
  const names = patterns.map((one) => one.split(':')[0]?.toLowerCase() ?? '').filter((one) => /^[a-z0-9-]+$/.test(one));
  return [...new Set(names)].sort();
}

function wholeService(service: string): ColumnAsk {
  return { resource: '*', account: null, known: null, services: [service], except: [], represents: false };
}

import type { Closed } from '../../access/closed.ts';
import type { AccessMatrix, MatrixPrincipal, MatrixResource } from '../../engagement/matrix/access-matrix.ts';
import type { Level } from '../../procedures/level.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';
import { type ConditionVerdict, conditionVerdict } from './condition-verdict.ts';
import { escalationsInto, type WayIn } from './escalations-into.ts';
import type { Expected } from './expected-of.ts';
import { type CellGrant, gatherGrants } from './gather-grants.ts';
import { isFullAdmin } from './is-full-admin.ts';
import { judgeRequired, type RequiredVerdict } from './judge-required.ts';
import { keyProblem } from './key-problem.ts';
import { openTrust } from './open-trust.ts';
import { sortLevels } from './sort-levels.ts';

/** One cell on one platform: who is asked about what, and what is required. */
export interface CellQuestion {
  readonly matrix: AccessMatrix;
  readonly row: MatrixPrincipal;
  readonly column: MatrixResource;
  readonly expected: Expected;
  readonly askers: readonly Asker[];
  readonly asks: readonly ColumnAsk[];
  /** The objects on which the required rights are looked for here: those of another account are served by the row's principals there. */
  readonly due: readonly ColumnAsk[];
  /** The row's principals in other accounts, who may serve what lies where the row has none. */
  readonly others: readonly Asker[];
}

/** What a cell turned out to be, before it is put into words. */
export interface Weighed {
  readonly levels: readonly Level[];
  readonly excess: readonly Level[];
  /** Beyond the requirement only on conditions no rule knows, or on tags of an identity provider. */
  readonly unknown: boolean;
  readonly runtime: boolean;
  readonly required: RequiredVerdict;
  readonly condition: ConditionVerdict;
  readonly grants: readonly CellGrant[];
  readonly escalations: readonly WayIn[];
  /** A way in that rests on something the evidence does not show. */
  readonly possible: boolean;
  readonly admins: readonly string[];
  /** Keys without which content that is granted cannot be read. */
  readonly keys: readonly string[];
  /** Whether AWS can say at all what the column is compared with (case A-62). */
  readonly unsupported: boolean;
  readonly closed: readonly Closed[];
}

/** Content whose rights stand in the database itself; AWS shows the right to connect (case A-62). */
const databases = new Set(['rds', 'redshift', 'redshift-serverless', 'docdb-elastic', 'elasticache']);
const connecting =
  /^(rds-db:connect|redshift:getclustercredentials|redshift-serverless:getcredentials|elasticache:connect)/i;

/** Levels that are compared: content columns leave out what only shows settings (decision 6). */
export function weighCell(question: CellQuestion, input: AccessInput): Weighed {
  const { askers, asks, due, column, expected, matrix } = question;
  const wanted = expected.levels ?? [];
  const settingsOnly = column.target === '③' && !matrix.meta.compareMetadata;
  const compared = (level: Level): boolean => !settingsOnly || (level !== 'L' && level !== 'R');
  const gathered = askers.flatMap((asker) =>
    asks.filter((ask) => isAsked(asker, ask)).map((ask) => gatherGrants(asker, ask, column, input)),
  );
  const grants = gathered.flatMap((one) => one.grants);
  const inDatabase = column.target === '③' && due.some(({ known }) => known !== null && databases.has(known.service));
  const unsupported = inDatabase && wanted.some((level) => level === 'D' || level === 'W');
  const counts = ({ grant }: CellGrant): boolean => !(unsupported && connecting.test(grant.action.id));
  const admins = askers.filter(({ account, ask }) => account !== null && isFullAdmin(input.engine, ask));
  const beyond = (level: Level): boolean => compared(level) && !wanted.includes(level);
  const escalations =
    admins.length > 0 ? [] : escalationsInto(question, input).filter(({ gained }) => gained.some(beyond));
  const firm = levelsOf(grants, (one) => one.standing === 'open' && counts(one)).filter(beyond);
  const extra: Level[] = [
    // Where an administrator is stopped (an SCP, a boundary) or has nothing too much, the cell says nothing of the administrator.
    ...(admins.length > 0 && (firm.length > 0 || wanted.includes('ADM')) ? (['ADM'] as const) : []),
    ...(escalations.some(({ certainty }) => certainty !== 'possible') ? (['E'] as const) : []),
  ];
  const excess = sortLevels([...firm, ...extra.filter(beyond)]);
  const loose = (kind: CellGrant['standing']): boolean =>
    levelsOf(grants, (one) => one.standing === kind && counts(one)).some(
      (level) => beyond(level) && !excess.includes(level),
    );
  const needed = wanted.filter((level) => compared(level) && !(unsupported && (level === 'D' || level === 'W')));
  const required = judgeDue(question, needed, grants, input);
  const relevant = grants.filter(
    ({ grant, standing }) =>
      standing !== 'unread' && grant.action.levels.some((level) => compared(level) && wanted.includes(level)),
  );
  return {
    levels: sortLevels([...levelsOf(grants, () => true), ...extra]),
    excess,
    unknown: loose('unknown') || required.unknown,
    runtime: loose('runtime') || required.runtime,
    required,
    condition: conditionOf(question, relevant),
    grants,
    escalations,
    possible: escalations.length > 0,
    admins: admins.map(({ shown }) => shown),
    keys: lackingKeys(grants, input),
    unsupported,
    closed: [...askers, ...gathered].flatMap(({ closed }) => closed),
  };
}

/** What is due is given by the row's principals here, or by those of other accounts where the row has none of its own. */
function judgeDue(
  { askers, asks, due, others, column }: CellQuestion,
  needed: readonly Level[],
  grants: readonly CellGrant[],
  input: AccessInput,
): RequiredVerdict {
  if (others.length === 0) return judgeRequired(needed, askers, due, grants, input);
  const more = others.flatMap((asker) =>
    due.filter((ask) => isAsked(asker, ask)).flatMap((ask) => gatherGrants(asker, ask, column, input).grants),
  );
  const ours = grants.filter(({ ask }) => asks.includes(ask));
  return judgeRequired(needed, [...askers, ...others], due, [...ours, ...more], input);
}

function levelsOf(grants: readonly CellGrant[], counts: (one: CellGrant) => boolean): readonly Level[] {
  const levels = new Set<Level>();
  for (const one of grants) if (counts(one)) for (const level of one.grant.action.levels) levels.add(level);
  return [...levels];
}

/** Each pair of somebody and an object once, however many rights there are. */
function lackingKeys(grants: readonly CellGrant[], input: AccessInput): readonly string[] {
  const pairs = new Map<string, CellGrant>();
  for (const one of grants)
    if (one.grant.action.levels.includes('D')) pairs.set(`${one.asker.ask} ${one.ask.resource}`, one);
  const locks = [...pairs.values()].map(({ asker, ask }) => keyProblem(asker, ask, input));
  return [...new Set(locks.flatMap((lock) => (lock !== null && 'key' in lock ? [lock.key] : [])))].sort();
}

/** A whole service is asked of the account's own principals only; an outside party has rights where a resource names it. */
function isAsked(asker: Asker, { resource, account, represents }: ColumnAsk): boolean {
  if (resource !== '*') return represents || asker.account === null;
  return asker.account !== null && (account === null || account === asker.account);
}

/** The worst of all rights that are compared: one that is wider than required makes the cell differ. */
function conditionOf({ expected, row }: CellQuestion, relevant: readonly CellGrant[]): ConditionVerdict {
  const open = relevant.some(({ asker }) => asker.principal !== null && openTrust(asker.principal));
  // The use of a break-glass identity is compared with the records of its loans, not with a condition (case A-65).
  const conditions = expected.conditions.filter(({ kind }) => !(row.kind === 'breakglass' && kind === 'process'));
  const verdicts = relevant.flatMap((grant) => conditions.map((one) => conditionVerdict(one, grant)));
  if (open || verdicts.includes('differs')) return 'differs';
  if (verdicts.includes('unknown')) return 'unknown';
  return expected.unexplained.length > 0 || verdicts.includes('interview') ? 'interview' : 'met';
}

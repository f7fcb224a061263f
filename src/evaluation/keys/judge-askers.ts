import type { Closed } from '../../access/closed.ts';
import type { Fact } from '../../facts/fact.ts';
import type { RowMatch } from '../matrix/principal-matches.ts';
import { touchesAccount } from '../matrix/touches-account.ts';
import type { KeyGap } from './gap-draft.ts';
import type { KeyAsker, KeyAskers } from './key-askers.ts';
import type { KeyInput } from './key-input.ts';
import { nameGaps } from './name-gaps.ts';
import { namedPrincipals } from './named-principals.ts';

/** What is asked of one cell: whom it names, who can, and by which actions. */
export interface AskersQuestion extends KeyAskers {
  readonly fact: Fact;
  readonly actions: readonly string[];
  readonly names: readonly string[];
}

/** A cell of the ledger against who can: what is too much, what is missing, and what was not read and could turn either. */
export interface JudgedAskers {
  readonly excess: readonly KeyAsker[];
  /** Those whose right, and whose absence from the cell, rests on nothing that was not read. */
  readonly proven: readonly KeyAsker[];
  /** Names that nothing ties to a principal. */
  readonly unknown: readonly string[];
  /** Names nobody of whom can, and ARNs that are not there, with what was not read and could show otherwise. */
  readonly absent: readonly {
    readonly name: string;
    readonly reason: 'MISSING' | 'ORPHAN';
    readonly gap: KeyGap | null;
  }[];
  /** What was not read and could turn 一致, 要追加確認 or an excess that is not proven. */
  readonly gap: KeyGap | null;
}

/** Compares who can with whom the ledger names. */
export function judgeAskers(
  { askers, adding, taking, fact, actions, names }: AskersQuestion,
  rows: ReadonlyMap<string, RowMatch>,
  input: KeyInput,
): JudgedAskers {
  const { known, missing, unknown } = namedPrincipals(names, input, rows);
  const gaps = new Map(names.map((name) => [name, nameGaps(name, input, rows)]));
  const all = [...gaps.values()].flat();
  const can = new Set(askers.map(({ principal }) => principal));
  // An ARN is admitted as it stands, even where its account's principals are not known.
  const admitted = new Set([...[...known.values()].flat(), ...names]);
  const excess = askers.filter(({ principal }) => !admitted.has(principal));
  const proven = excess.filter((one) => one.isProven && !all.some((gap) => couldAdmit(gap, one.principal)));
  const absent = [...known].flatMap(([name, arns]) => {
    if (arns.some((arn) => can.has(arn))) return [];
    const rights = arns.map(rightOf);
    if (rights.some(({ isGiven }) => isGiven)) return [];
    const open = [
      ...rights.flatMap((one) => one.closed),
      ...(gaps.get(name) ?? []),
      ...(actions.length > 0 ? [] : adding),
    ];
    return [{ name, reason: 'MISSING' as const, gap: open[0] ?? null }];
  });
  const lost = missing
    .filter((name) => !can.has(name))
    .map((name) => ({ name, reason: 'ORPHAN' as const, gap: gaps.get(name)?.[0] ?? null }));
  const open = unknown.length > 0 || proven.length < excess.length ? all : [];
  return { excess, proven, unknown, absent: [...absent, ...lost], gap: [...adding, ...taking, ...open][0] ?? null };

  /** Also of those who are not listed as askers: the account's root, and people of accounts nobody looked into. */
  function rightOf(principal: string): { readonly isGiven: boolean; readonly closed: readonly Closed[] } {
    const decisions = actions.map((action) =>
      input.engine.decide({
        principal,
        action,
        resource: fact.id,
        resourceAccount: null,
        context: {},
        others: 'unknown',
      }),
    );
    const isGiven = decisions.some(({ result }) => result !== 'denied');
    return { isGiven, closed: isGiven ? [] : decisions.flatMap((one) => one.closed) };
  }
}

/** Whether what was not read could tie somebody to a name: Identity Center only the roles it makes itself, an account only its own. */
function couldAdmit(gap: Closed, principal: string): boolean {
  const account = principal.split(':')[4] ?? '';
  if (gap.part === 'identity-center') return principal.includes('/aws-reserved/sso.amazonaws.com/');
  return account !== '' && touchesAccount(gap, account);
}

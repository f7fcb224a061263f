import { compileClause } from '../conditions/compile-clause.ts';
import type { DecidingStatement, OpenCondition } from '../decision.ts';
import { compileActionPattern } from '../patterns/compile-action-pattern.ts';
import { compilePattern } from '../patterns/compile-pattern.ts';
import { compileTemplate } from '../patterns/compile-template.ts';
import type { Clause, PatternList, Statement } from '../policy.ts';
import type { ActionList, CompiledCondition, CompiledStatement, ResourceList } from './compiled-statement.ts';
import { Memo } from './memo.ts';
import { placeOf } from './place-of.ts';

/** Lists that are written alike in many statements are prepared and remembered once. */
export interface SharedLists {
  readonly actions: Map<string, ActionList>;
  readonly resources: Map<string, ResourceList>;
  /** Number of action lists so far. */
  count: number;
}

const many = 20_000;

function shared<T>(lists: Map<string, T>, key: string, make: () => T): T {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made = make();
  // Beyond this a caller is feeding us ever new policies, and remembering them all would only fill the memory.
  if (lists.size < many) lists.set(key, made);
  return made;
}

function keyOf({ not, patterns }: PatternList): string {
  return `${not ? '!' : ''}${patterns.join('\n')}`;
}

function compileActions({ not, patterns }: PatternList, id: number): ActionList {
  const prefixes = patterns.map((pattern) => pattern.slice(0, pattern.indexOf(':')).toLowerCase());
  const open = not || patterns.some((pattern, index) => !pattern.includes(':') || /[*?]/.test(prefixes[index] ?? '*'));
  const tests = patterns.map(compileActionPattern);
  return { id, not, tests, services: open ? null : new Set(prefixes), memo: new Memo(), bits: new Map() };
}

function compileResources({ not, patterns }: PatternList, version: string): ResourceList {
  const templates = patterns.map((pattern) => compileTemplate(pattern, version));
  const fixed = templates.flatMap(({ constant }) => constant ?? []);
  return {
    not,
    patterns: fixed,
    tests: fixed.map(compilePattern),
    templates: templates.filter(({ constant }) => constant === null),
    memo: new Memo(),
  };
}

function compileOne(clause: Clause, version: string, cited: DecidingStatement): CompiledCondition {
  const made = new Map<number, OpenCondition>();
  const values = [...clause.values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    clause,
    key: JSON.stringify([clause.operator.toLowerCase(), clause.key.toLowerCase(), values]),
    evaluate: compileClause(clause, version),
    open: (holds, unknown) => {
      const place = (holds ? 2 : 0) + (unknown ? 1 : 0);
      const known = made.get(place) ?? Object.freeze({ clause, holds, statement: cited, unknown });
      made.set(place, known);
      return known;
    },
  };
}

/** Prepares a statement for many questions; the policy's version says whether variables are variables. */
export function compileStatement(
  statement: Statement,
  version: string,
  id: number,
  lists: SharedLists,
): CompiledStatement {
  const { policy, index, sid, effect, action, resource, principal, condition } = statement;
  const cited = Object.freeze({ policy, index, sid, effect });
  return {
    id,
    cited,
    place: placeOf(policy),
    statement,
    actions: shared(lists.actions, keyOf(action), () => {
      lists.count += 1;
      return compileActions(action, lists.count);
    }),
    resources:
      resource === null
        ? null
        : shared(lists.resources, `${version}\n${keyOf(resource)}`, () => compileResources(resource, version)),
    principals: principal === null ? null : { list: principal, acl: policy.kind === 'acl', memo: new Memo() },
    conditions: condition.map((clause) => compileOne(clause, version, cited)),
  };
}

import type { Reference } from '../../facts/value.ts';
import { type CitedStatement, citeStatements } from '../matrix/cite-statements.ts';
import type { Example } from './capability.ts';
import type { DutySubject } from './duty-subject.ts';

/** One action that shows what somebody controls, with its way and the statements that give it. */
export interface CitedExample {
  readonly target: string;
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  /** Through which roles, where the person does not hold it directly. */
  readonly way?: readonly string[];
  readonly by: readonly CitedStatement[];
}

/** So many actions are cited for each target or side. */
const cited = 3;

/** Examples in the words of a row, what each shows beside it. */
export function citeExamples(
  shown: readonly (readonly [meaning: string, examples: readonly Example[]])[],
  { ways }: Pick<DutySubject, 'ways'>,
): {
  readonly actions: readonly CitedExample[];
  readonly refs: readonly Reference[];
  readonly qualifiers: readonly string[];
} {
  const picked = shown.flatMap(([target, examples]) =>
    examples.slice(0, cited).map((example) => ({ target, example })),
  );
  const actions = picked.map(({ target, example: { action, resource, principal, by } }) => {
    const way = ways.get(principal) ?? [];
    return { target, action, resource, principal, ...(way.length > 1 ? { way } : {}), by: citeStatements(by) };
  });
  const conditional = shown.some(
    ([, examples]) => examples.length > 0 && examples.every(({ standing }) => standing !== 'open'),
  );
  return {
    actions,
    refs: picked.flatMap(({ example }) => example.by.flatMap(({ policy }) => policy.refs)),
    qualifiers: [
      ...new Set([...picked.flatMap(({ example }) => example.qualifiers), ...(conditional ? ['条件付き'] : [])]),
    ].sort(),
  };
}

import type { Template } from '../patterns/compile-template.ts';
import { literalMarks } from '../patterns/literal-marks.ts';
import type { Clause } from '../policy.ts';
import type { Question } from './asked.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { narrowRegion } from './narrow-region.ts';
import { QuestionView } from './question-view.ts';
import type { Region, TermCondition } from './term.ts';

/** A part of the asked resources that a statement reaches, and what must hold of its variables. */
export interface Reach {
  readonly region: Region;
  readonly open: readonly TermCondition[];
}

const none: readonly TermCondition[] = Object.freeze([]);

interface Resolved {
  readonly patterns: readonly string[];
  /** Widest reading of a pattern whose variable nobody knows. */
  readonly open: readonly { readonly pattern: string; readonly template: Template }[];
}

function widest(template: Template): string {
  const text = template.resolve({ valuesOf: () => ['*'] });
  return typeof text === 'string' ? '*' : text.text.replaceAll(literalMarks.star, '*');
}

function resolve({ resources }: CompiledStatement, question: Question): Resolved {
  if (resources === null) return { patterns: ['*'], open: [] };
  const patterns = [...resources.patterns];
  const open: { pattern: string; template: Template }[] = [];
  question.view ??= new QuestionView(question);
  for (const template of resources.templates) {
    const text = template.resolve(question.view);
    if (text === 'open') open.push({ pattern: widest(template), template });
    else if (text !== 'absent') patterns.push(text.text);
  }
  return { patterns, open };
}

/** What must be true of a variable for its statement to reach the resource, written as a condition on its key. */
function condition(
  { cited }: CompiledStatement,
  { pattern, template }: Resolved['open'][number],
  holds: boolean,
): TermCondition {
  const clause: Clause = {
    operator: 'StringLike',
    base: 'stringlike',
    ifExists: false,
    quantifier: null,
    key: template.keys[0] ?? '',
    values: [pattern],
  };
  return {
    key: `variable ${template.keys.join(' ')} ${pattern}`,
    open: { clause, holds, statement: cited, unknown: template.keys.length === 0 },
  };
}

/** The parts of a region that a statement reaches. `holds: false` asks for a Deny: the conditions are those under which it does not. */
export function reachStatement(
  statement: CompiledStatement,
  region: Region,
  question: Question,
  holds: boolean,
): readonly Reach[] {
  // All that was asked, by far the most frequent: what was found out about the Resource element before holds for it.
  if (region === question.resource.everything && coverResources(statement.resources, question) === 'whole')
    return [{ region, open: none }];
  const not = statement.resources?.not ?? false;
  const { patterns, open } = resolve(statement, question);
  const sure = narrowRegion(region, patterns, not).map((part) => ({ region: part, open: [] }));
  if (open.length === 0) return sure;
  if (not) {
    const touching = open.filter(({ pattern }) => narrowRegion(region, [pattern], false).length > 0);
    const conditions = touching.map((one) => condition(statement, one, !holds));
    return sure.map(({ region: part }) => ({ region: part, open: conditions }));
  }
  const maybe = open.flatMap((one) =>
    narrowRegion(region, [one.pattern], false).map((part) => ({
      region: part,
      open: [condition(statement, one, holds)],
    })),
  );
  return [...sure, ...maybe];
}

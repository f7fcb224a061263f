import type { Question } from './asked.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { QuestionView } from './question-view.ts';
import type { TermCondition } from './term.ts';

const none: readonly TermCondition[] = Object.freeze([]);

/** The conditions of a statement that the evidence leaves open; null where one of them fails. */
export function weighConditions(
  { conditions }: CompiledStatement,
  question: Question,
  holds: boolean,
): readonly TermCondition[] | null {
  if (conditions.length === 0) return none;
  question.view ??= new QuestionView(question);
  let open: TermCondition[] | null = null;
  for (const condition of conditions) {
    const truth = condition.evaluate(question.view);
    if (truth === 'true') continue;
    if (truth === 'false') return null;
    open ??= [];
    open.push({ key: condition.key, open: condition.open(holds, truth === 'unknown') });
  }
  return open ?? none;
}

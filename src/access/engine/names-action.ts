import type { AskedAction } from './asked.ts';
import type { ActionList } from './compiled-statement.ts';

/** Whether an Action or NotAction element names the action. */
export function namesAction(list: ActionList, action: AskedAction): boolean {
  const known = list.memo.get(action.id);
  if (known !== 0) return known === 2;
  const answer = list.tests.some((test) => test(action.lower) === 'whole') !== list.not;
  list.memo.set(action.id, answer ? 2 : 1);
  return answer;
}

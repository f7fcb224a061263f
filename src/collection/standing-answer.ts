import type { Parent } from '../collectors/collector.ts';
import { evidenceId } from '../evidence/evidence-id.ts';
import { holdsTokens } from '../evidence/holds-tokens.ts';
import type { Question } from '../evidence/question.ts';
import type { CollectInput } from './collect-input.ts';
import type { Result } from './collecting-run.ts';
import type { Step } from './places-of.ts';
import { prunePage } from './prune-page.ts';

/**
 * The answer an earlier session of this collection has to a question, where it stands: what was read stands, a denial only as long
 * as its session did not end (whoever collects again after the end may have been given the permission), a failure never.
 */
export function standingAnswer(
  { earlier, notes, collectors }: CollectInput,
  step: Step,
  stored: Question,
  base: string,
  parents: readonly Parent[] | undefined,
): Result | null {
  const answer = earlier?.answers.get(base);
  if (earlier === undefined || answer === undefined) return null;
  const { outcome, code, evidenceId: id } = answer;
  const read = outcome === 'answered' || outcome === 'absent';
  const here = earlier.here?.has(base) === true;
  if (!read && !here && !(outcome === 'denied' && !earlier.ended)) return null;
  const follower = followerOf(step, collectors);
  // A report that was made and not fetched may have gone by now; it is made again.
  if (earlier.ended && follower !== null) {
    const question: Question = { ...stored, operation: follower.operation, input: follower.input ?? {} };
    if (earlier.answers.get(evidenceId(step.item, question))?.outcome !== 'answered') return null;
  }
  const stands = (pages: readonly unknown[]): Result => ({ outcome, code, id, pages, stood: true });
  if (parents === undefined || outcome !== 'answered') return stands([]);
  const kept = notes?.recall(id) ?? 'none';
  if (kept === 'lost') return null;
  if (kept !== 'none') return stands(kept);
  const pages = earlier.pages(answer).map((page) => prunePage(page, parents));
  // Names of which only tokens are left cannot be asked about: the list is read again.
  return holdsTokens(JSON.stringify(pages)) ? null : stands(pages);
}

function followerOf({ item, operation }: Step, collectors: CollectInput['collectors']): Step['operation'] | null {
  const operations = collectors.find((one) => one.item === item)?.operations ?? [];
  return operations.find(({ after }) => after === operation.operation) ?? null;
}

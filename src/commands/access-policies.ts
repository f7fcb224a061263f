import { decide } from '../access/decide.ts';
import type { Decision } from '../access/decision.ts';
import type { DecisionCase } from '../evaluation/decisions/decision-case.ts';
import { type DecisionDifference, decisionDifferences } from '../evaluation/decisions/decision-differences.ts';
import { readDecisionFile } from '../evaluation/decisions/read-decision-file.ts';
import { accessWords } from '../text/access-words.ts';
import { say } from '../text/say.ts';
import { decisionHeadline } from './decision-headline.ts';
import { decisionLines } from './decision-lines.ts';
import type { Io } from './io.ts';
import { restsOnUnread } from './rests-on-unread.ts';

/** A case of the file with its decision. */
interface Decided {
  readonly one: DecisionCase;
  readonly decision: Decision;
  /** Null where nothing was expected. */
  readonly differences: readonly DecisionDifference[] | null;
}

/**
 * `akashi access can --policies <file>`: decides somebody's own requests by their own policies, without an engagement folder;
 * 3 where a decision is not what the file expects.
 */
export function accessPolicies(path: string, io: Io): number {
  const decided = readDecisionFile(path).map((one): Decided => {
    const decision = decide(one.policies, one.request);
    return { one, decision, differences: one.expected === null ? null : decisionDifferences(decision, one.expected) };
  });
  const different = decided.filter(({ differences }) => differences !== null && differences.length > 0);
  const open = decided.filter(({ differences }) => differences === null);
  if (io.json) {
    const told = decided.map(({ one: { name, at, request }, decision, differences }) => {
      return { name, at, request, decision, differences };
    });
    io.print(JSON.stringify(told));
  } else {
    for (const one of [...open, ...different]) io.print(lines(one, io).join('\n'));
    const same = decided.length - different.length - open.length;
    const data = { count: decided.length, same, different: different.length, open: open.length };
    io.print(say(accessWords.caseCount, io.language, data));
  }
  if (different.length > 0) return 3;
  return open.some(({ decision }) => restsOnUnread(decision)) ? 4 : 0;
}

function lines({ one, decision, differences }: Decided, io: Io): readonly string[] {
  return [
    say(accessWords.caseLine, io.language, { name: one.name, at: one.at }),
    decisionHeadline(decision, one.request, io.language),
    ...decisionLines(decision, io.language),
    ...(differences ?? []).map((difference) => say(accessWords.difference, io.language, { ...difference })),
  ];
}

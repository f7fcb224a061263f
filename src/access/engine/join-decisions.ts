import type { Decision } from '../decision.ts';

function rank({ result, coverage }: Decision): number {
  if (result === 'denied') return 0;
  return (result === 'allowed' ? 4 : 2) + (coverage === 'whole' ? 1 : 0);
}

/** The answer for "any of these resources" from the answers for each: the most that is allowed, and how far it reaches. */
export function joinDecisions(decisions: readonly Decision[]): Decision {
  const best = decisions.reduce((left, right) => (rank(right) > rank(left) ? right : left));
  if (best.result === 'denied') {
    const closed = [...new Set(decisions.flatMap((decision) => decision.closed))];
    return closed.length === best.closed.length ? best : { ...best, closed };
  }
  const whole = decisions.every(({ result, coverage }) => result === best.result && coverage === 'whole');
  const coverage = whole ? 'whole' : 'part';
  return coverage === best.coverage ? best : { ...best, coverage };
}

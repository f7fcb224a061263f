import type { Decision } from '../../access/decision.ts';
import type { Ways } from './ways.ts';

/** Calls a service makes on the caller's behalf come another way; they are told apart, not compared (case A-36). */
const onBehalf = /^aws:(viaawsservice|calledvia(first|last)?|principalisawsservice|viaawsmcpservice)$/;

/** The ways a decision leaves open, without those that only an AWS service can go. */
export function waysOf({ result, alternatives }: Decision): Ways {
  if (result === 'denied') return [];
  if (result === 'allowed' || alternatives.length === 0) return [[]];
  const own = alternatives.filter((way) => !way.some(({ clause }) => onBehalf.test(clause.key.toLowerCase())));
  return own.length > 0 ? own : alternatives;
}

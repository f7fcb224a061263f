import type { Decision } from '../access/decision.ts';
import { decisionQualifiers } from '../access/engine/decision-qualifiers.ts';

/** Whether something that was not read could turn a decision, or what it is worth; then the command ends with 4. */
export function restsOnUnread({ closed, qualifiers }: Decision): boolean {
  return closed.length > 0 || qualifiers.includes(decisionQualifiers.unknownDecrypt);
}

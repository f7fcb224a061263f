import { canonicalJson } from './canonical-json.ts';
import type { Question } from './question.ts';
import { sha256 } from './sha256.ts';

/**
 * The id of an answer (decision 19): item, account, region and ten hex digits of the canonical question.
 * The hash covers service and operation too, since one item asks several operations with the same input.
 */
export function evidenceId(item: string, question: Question): string {
  const { service, operation, input } = question;
  const digest = sha256(canonicalJson({ input, operation, service })).slice(0, 10);
  return `${item.replace(/^EV-/, 'E-')}-${question.account}-${question.region}-${digest}`;
}

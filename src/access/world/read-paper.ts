import type { Value } from '../../facts/value.ts';
import type { Closed, EvidencePart } from '../closed.ts';
import { parsePolicy } from '../parse-policy.ts';
import type { Policy, PolicySource } from '../policy.ts';
import { closedPart } from './closed-part.ts';

/** What a paper is called before it is known where it stands in the evidence. */
export type PaperSource = Omit<PolicySource, 'refs'>;

/**
 * Reads a policy as an attribute holds it: the policy, null where none is set, or the part that was not read.
 * A document nobody can parse is closed too: it must never look like no policy.
 */
export function readPaper(
  value: Value | undefined,
  part: EvidencePart,
  of: string,
  source: PaperSource,
): Policy | null | Closed {
  if (value === undefined || value.state === 'absent') return null;
  if (value.state === 'unread') return closedPart(part, of, value);
  if (value.value === '') return null;
  const { refs } = value;
  const policy = parsePolicy(value.value, { ...source, refs });
  if ('statements' in policy) return policy;
  const [problem] = policy;
  const exact = `UNREADABLE_POLICY ${problem?.code ?? ''} ${problem?.pointer ?? ''}`.trim();
  return closedPart(part, of, { code: 'API_ERROR', exact, refs });
}

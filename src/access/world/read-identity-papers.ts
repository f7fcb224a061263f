import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import { readPaper } from './read-paper.ts';
import type { PrincipalKind, PrincipalReading } from './read-principal.ts';

/** The managed and inline policies of one user, group or role; one that was not read closes them all, so that none seems missing. */
export function readIdentityPapers(
  kind: PrincipalKind,
  fact: Fact,
  { managed, policies }: Pick<PrincipalReading, 'managed' | 'policies'>,
): readonly Policy[] | Closed {
  const part = kind === 'group' ? 'groups' : 'identity';
  const attachedTo = kind === 'group' ? fact.id : null;
  const papers: Policy[] = [];
  for (const arn of readTexts(seenValue(fact, 'attachedPolicies'), '$')) {
    const found = managed.find(arn, 'identity', attachedTo);
    if (found === undefined) {
      const refs = fact.attributes['attachedPolicies']?.refs ?? fact.refs;
      const missing = { code: 'API_ERROR', exact: `POLICY_NOT_IN_ANSWER ${arn}`, refs };
      return closedPart(part, fact.id, policies.complete ? missing : policies);
    }
    if (!('statements' in found)) return { ...found, part, of: fact.id };
    papers.push(found);
  }
  const inline = fact.attributes['inlineDocuments'];
  if (inline?.state === 'unread') return closedPart(part, fact.id, inline);
  if (inline?.state !== 'seen' || !Array.isArray(inline.value)) return papers;
  for (const [index, entry] of inline.value.entries()) {
    const name = `inline/${readText(entry, 'PolicyName') ?? index}`;
    const refs = inline.refs.map((ref) => ({ ...ref, pointer: `${ref.pointer ?? ''}/${index}/PolicyDocument` }));
    const value = { state: 'seen', value: readMember(entry, 'PolicyDocument') ?? null, at: inline.at, refs } as const;
    const paper = readPaper(value, part, fact.id, { kind: 'identity', name, arn: null, version: null, attachedTo });
    if (paper === null) return closedPart(part, fact.id, { code: 'API_ERROR', exact: `EMPTY_POLICY ${name}`, refs });
    if (!('statements' in paper)) return paper;
    papers.push(paper);
  }
  return papers;
}

import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import { closedPart } from './closed-part.ts';
import { readPaper } from './read-paper.ts';
import type { PrincipalKind, PrincipalReading } from './read-principal.ts';

/**
 * The managed and inline policies of one user, group or role; one that was not read closes them all, so that none seems missing, and
 * those that were read stay beside it.
 */
export function readIdentityPapers(
  kind: PrincipalKind,
  fact: Fact,
  reading: Pick<PrincipalReading, 'managed' | 'policies'>,
): Pick<WorldPrincipal, 'policies' | 'readPolicies'> {
  const papers = [...managedPapers(kind, fact, reading), ...inlinePapers(kind, fact)];
  const read = papers.filter((one): one is Policy => 'statements' in one);
  const unread = papers.find((one): one is Closed => !('statements' in one));
  if (unread === undefined) return { policies: read };
  return read.length === 0 ? { policies: unread } : { policies: unread, readPolicies: read };
}

function managedPapers(
  kind: PrincipalKind,
  fact: Fact,
  { managed, policies }: Pick<PrincipalReading, 'managed' | 'policies'>,
): readonly (Policy | Closed)[] {
  const part = kind === 'group' ? 'groups' : 'identity';
  const attached = fact.attributes['attachedPolicies'];
  if (attached?.state === 'unread') return [closedPart(part, fact.id, attached)];
  return readTexts(seenValue(fact, 'attachedPolicies'), '$').map((arn) => {
    const found = managed.find(arn, 'identity', kind === 'group' ? fact.id : null);
    if (found !== undefined) return 'statements' in found ? found : { ...found, part, of: fact.id };
    const missing = { code: 'API_ERROR', exact: `POLICY_NOT_IN_ANSWER ${arn}`, refs: attached?.refs ?? fact.refs };
    return closedPart(part, fact.id, policies.complete ? missing : policies);
  });
}

function inlinePapers(kind: PrincipalKind, fact: Fact): readonly (Policy | Closed)[] {
  const part = kind === 'group' ? 'groups' : 'identity';
  const attachedTo = kind === 'group' ? fact.id : null;
  const inline = fact.attributes['inlineDocuments'];
  if (inline?.state === 'unread') return [closedPart(part, fact.id, inline)];
  if (inline?.state !== 'seen' || !Array.isArray(inline.value)) return [];
  return inline.value.map((entry: unknown, index) => {
    const name = `inline/${readText(entry, 'PolicyName') ?? index}`;
    const refs = inline.refs.map((ref) => ({ ...ref, pointer: `${ref.pointer ?? ''}/${index}/PolicyDocument` }));
    const value = { state: 'seen', value: readMember(entry, 'PolicyDocument') ?? null, at: inline.at, refs } as const;
    const paper = readPaper(value, part, fact.id, { kind: 'identity', name, arn: null, version: null, attachedTo });
    return paper ?? closedPart(part, fact.id, { code: 'API_ERROR', exact: `EMPTY_POLICY ${name}`, refs });
  });
}

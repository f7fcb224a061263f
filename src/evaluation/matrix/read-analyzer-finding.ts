import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { AnalyzerFinding } from './access-input.ts';

/** Reads a finding of external access that stands; null for other findings and for what is gone. One that was archived is still true. */
export function readAnalyzerFinding(fact: Fact): AnalyzerFinding | null {
  const resource = seenValue(fact, 'resource');
  const status = seenValue(fact, 'status');
  if (seenValue(fact, 'findingType') !== 'ExternalAccess' || status === 'RESOLVED' || typeof resource !== 'string')
    return null;
  const principals = fact.attributes['principals'];
  return {
    resource,
    platform: fact.platform,
    principals: principals?.state === 'seen' ? readTexts(principals.value, '$') : [],
    isArchived: status === 'ARCHIVED',
    isError: seenValue(fact, 'error') !== undefined,
    unread: fact.cut ?? (principals?.state === 'unread' ? principals : null),
    refs: [...fact.refs, ...(principals?.refs ?? [])],
  };
}

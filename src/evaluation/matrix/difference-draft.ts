import type { Reason } from '../../text/reason-words.ts';
import type { Draft } from '../rule.ts';
import type { AnalyzerDifference } from './analyzer-differences.ts';

const most = 60;

/** What is said of a resource that only Access Analyzer calls open to somebody outside. */
export function differenceDraft(one: AnalyzerDifference): Draft {
  const { resource, principals, isArchived, isError, gap, refs } = one;
  const evidence = [...(gap?.refs ?? []), ...refs].slice(0, most);
  const object = { kind: 'analyzer-finding', id: resource };
  if (gap !== null)
    return {
      object,
      result: 'NOT_COLLECTED',
      reason: gap.code as Reason,
      found: { state: 'unread', code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence,
    };
  return {
    object,
    result: 'INDETERMINATE',
    reason: 'NEEDS_OBSERVATION',
    found: { state: 'seen', value: { resources: [resource], principals } },
    qualifiers: [
      isError ? 'Access Analyzerの分析エラー' : 'Access Analyzerだけが検出',
      ...(isArchived ? ['アーカイブ済みの検出'] : []),
    ],
    evidence,
  };
}

import type { Fact, Population } from '../../facts/fact.ts';
import type { Value } from '../../facts/value.ts';
import type { BlockFlags } from './resource-draft.ts';

/** The four switches of S3 Block Public Access as a fact shows them; one that it lacks says why, or that nobody asked. */
export function blockFlags(
  { blockPublicAcls, ignorePublicAcls, blockPublicPolicy, restrictPublicBuckets }: Fact['attributes'],
  why: Pick<Population, 'code' | 'exact' | 'refs'> = { code: null, exact: null, refs: [] },
): BlockFlags {
  const { code, exact, refs } = why;
  const unread: Value = { state: 'unread', code: code ?? 'NOT_ATTEMPTED', exact, refs };
  return {
    blockPublicAcls: blockPublicAcls ?? unread,
    ignorePublicAcls: ignorePublicAcls ?? unread,
    blockPublicPolicy: blockPublicPolicy ?? unread,
    restrictPublicBuckets: restrictPublicBuckets ?? unread,
  };
}

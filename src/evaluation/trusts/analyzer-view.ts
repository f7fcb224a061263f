import { seenValue } from '../../facts/seen-value.ts';
import type { Reference } from '../../facts/value.ts';
import type { AnalyzerFinding } from '../matrix/access-input.ts';
import { readAnalyzerFinding } from '../matrix/read-analyzer-finding.ts';
import type { TrustPlace } from './trust-input.ts';

/** What Access Analyzer says of access from outside: the second source (domain C.4.10). */
export interface AnalyzerView {
  readonly findings: readonly AnalyzerFinding[];
  /** The answers of an analyzer of external access that looks at this account and region; null where none does or it was not read to its end. */
  readonly looksAt: (account: string, region: string) => readonly Reference[] | null;
}

/** Gathers the findings of external access that stand, and where analyzers look. */
export function analyzerView(places: readonly TrustPlace[]): AnalyzerView {
  const findings = places.flatMap(({ populations }) =>
    (populations['analyzer-finding']?.facts ?? []).flatMap((fact) => readAnalyzerFinding(fact) ?? []),
  );
  const looking = places.flatMap(({ place: { account, region }, populations }) => {
    const [analyzers, list] = [populations['access-analyzer'], populations['analyzer-finding']];
    if (analyzers?.complete !== true || list?.complete !== true) return [];
    const active = analyzers.facts.filter((one) => seenValue(one, 'status') === 'ACTIVE');
    const types = active.map((one) => seenValue(one, 'type'));
    const refs = [...analyzers.refs, ...list.refs];
    return types.some((type) => type === 'ACCOUNT' || type === 'ORGANIZATION')
      ? [{ account, region, refs, wide: types.includes('ORGANIZATION') }]
      : [];
  });
  return {
    findings,
    // What belongs to no region is analysed in each.
    looksAt: (account, region) =>
      looking.find((one) => (one.wide || one.account === account) && (region === 'global' || one.region === region))
        ?.refs ?? null,
  };
}

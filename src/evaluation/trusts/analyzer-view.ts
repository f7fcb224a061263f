import { seenValue } from '../../facts/seen-value.ts';
import type { Reference } from '../../facts/value.ts';
import type { TrustPlace } from './trust-input.ts';

/** What Access Analyzer says of access from outside: the second source (domain C.4.10). */
export interface AnalyzerView {
  /** Resource → where its active findings stand. */
  readonly findings: ReadonlyMap<
    string,
    { readonly platform: string; readonly region: string; readonly refs: readonly Reference[] }
  >;
  /** Whether an analyzer that was read looks at this account. */
  readonly looksAt: (account: string) => boolean;
}

/** Gathers the active findings of external access, and which accounts an analyzer looks at. */
export function analyzerView(places: readonly TrustPlace[]): AnalyzerView {
  const findings = new Map<string, { platform: string; region: string; refs: readonly Reference[] }>();
  const accounts = new Set<string>();
  let organization = false;
  for (const { place, populations } of places) {
    for (const analyzer of populations['access-analyzer']?.facts ?? []) {
      if (seenValue(analyzer, 'status') !== 'ACTIVE' || populations['analyzer-finding']?.complete !== true) continue;
      if (seenValue(analyzer, 'type') === 'ACCOUNT') accounts.add(place.account);
      if (seenValue(analyzer, 'type') === 'ORGANIZATION') organization = true;
    }
    for (const fact of populations['analyzer-finding']?.facts ?? []) {
      const resource = seenValue(fact, 'resource');
      const active = seenValue(fact, 'status') === 'ACTIVE' && seenValue(fact, 'findingType') === 'ExternalAccess';
      if (!active || typeof resource !== 'string' || findings.has(resource)) continue;
      findings.set(resource, { platform: place.platform, region: place.region, refs: fact.refs });
    }
  }
  return { findings, looksAt: (account) => organization || accounts.has(account) };
}

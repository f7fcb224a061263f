import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** CloudFront's security policies from weakest to strongest (Developer Guide, "Supported protocols and ciphers"). */
const ORDER = [
  'SSLv3',
  'TLSv1',
  'TLSv1_2016',
  'TLSv1.1_2016',
  'TLSv1.2_2018',
  'TLSv1.2_2019',
  'TLSv1.2_2021',
  'TLSv1.2_2025',
  'TLSv1.3_2025',
];

/** No path of a distribution answers unencrypted, and the minimum TLS policy is at least the required one. */
export const distributionEncrypted: CheckFunction = {
  name: 'distribution-encrypted',
  rests: ['viewerPolicies', 'minimumTls', 'defaultCertificate'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'viewerPolicies');
    const policies = Array.isArray(seen) ? seen.map(String) : [];
    // With CloudFront's own certificate the policy is TLSv1, whatever the setting says.
    const tls = seenValue(fact, 'defaultCertificate') === true ? 'TLSv1' : seenValue(fact, 'minimumTls');
    const found = { minimumTls: tls === undefined ? null : tls, viewerPolicies: policies };
    if (policies.some((policy) => policy.endsWith(':allow-all'))) return { result: 'MISMATCH', reason: 'VALUE', found };
    const required = ORDER.indexOf(String(parameter));
    if (required < 0) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const rank = ORDER.indexOf(String(tls));
    if (rank < 0) return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found };
    return rank >= required
      ? { result: 'MATCH', reason: 'EQUAL', found }
      : { result: 'MISMATCH', reason: 'VALUE', found };
  },
};

import type { Collector } from '../collectors/collector.ts';
import { partitionOf } from './partition-of.ts';

/** Region that answers for a whole partition. */
const partitionHomes: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** Region an account-wide question is sent to: the declaration's own, else the partition's first region; Identity Center and QuickSight where the engagement works. */
export function homeOf(
  collectors: readonly Collector[],
  regions: readonly string[],
  identityCenterRegion: string | null = null,
): (service: string, operation: string) => string {
  const homes = new Map<string, string>();
  for (const { service, operations } of collectors) {
    for (const operation of operations) {
      if (operation.home !== undefined)
        homes.set(`${operation.service ?? service}:${operation.operation}`, operation.home);
    }
  }
  const [first = 'us-east-1'] = regions;
  const usual = partitionHomes[partitionOf(regions)] ?? 'us-east-1';
  return (service, operation) => {
    const declared = homes.get(`${service}:${operation}`);
    if (declared !== undefined) return usual === 'us-east-1' ? declared : usual;
    // QuickSight answers only where its users live, and names that region in its refusal anywhere else.
    if (service === 'quicksight') return first;
    // IAM Identity Center lives in one region only, and its answer elsewhere is an empty list; Control Tower sets it up in its own.
    const central = service === 'sso-admin' || service === 'identitystore' || service === 'controltower';
    return central ? (identityCenterRegion ?? first) : usual;
  };
}

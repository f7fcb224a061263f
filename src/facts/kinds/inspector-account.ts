import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Reasons that are no gap: there is nothing to scan. */
const NOTHING_TO_SCAN = new Set(['EC2_INSTANCE_STOPPED', 'RESOURCE_TERMINATED']);

/** Amazon Inspector of a region: what is switched on and how much of the workload it scans. */
export const inspectorAccount: FactKind = {
  kind: 'inspector-account',
  label: { ja: 'Inspector の有効化状況', en: 'Inspector status' },
  service: 'inspector2',
  scope: 'region',
  list: { service: 'inspector2', operation: 'BatchGetAccountStatus', each: 'accounts', id: 'accountId' },
  attributes: {
    status: { path: 'state.status' },
    ec2: { path: 'resourceState.ec2.status' },
    ecr: { path: 'resourceState.ecr.status' },
    lambda: { path: 'resourceState.lambda.status' },
    coveragePercent: coverage((list) =>
      list.length === 0 ? undefined : Math.floor((1000 * list.filter(isScanned).length) / list.length) / 10,
    ),
    uncovered: coverage((list) =>
      list.filter((resource) => !isScanned(resource)).map((resource) => readMember(resource, 'resourceId')),
    ),
  },
};

function coverage(as: (list: readonly unknown[]) => unknown): Attribute {
  return {
    ask: { service: 'inspector2', operation: 'ListCoverage', input: {} },
    path: 'coveredResources',
    all: true,
    as: (list: unknown) =>
      Array.isArray(list)
        ? as(list.filter((resource) => !NOTHING_TO_SCAN.has(String(readMember(resource, 'scanStatus.reason')))))
        : undefined,
  };
}

function isScanned(resource: unknown): boolean {
  return readMember(resource, 'scanStatus.statusCode') === 'ACTIVE';
}

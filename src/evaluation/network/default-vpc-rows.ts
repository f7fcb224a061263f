import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { listEvidence } from './list-evidence.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';

/** Default VPCs in which nothing stands: no object to compare, and an observation that they are left (case N-34). */
export function* defaultVpcRows([first]: readonly NetContext[]): Iterable<Row> {
  if (first === undefined) return;
  const { input } = first;
  const { vpcs, interfaces, gateways, unread } = input.network.topology;
  const used = new Set([...interfaces.values()].map(({ vpc }) => vpc));
  for (const vpc of [...vpcs.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const platform = `aws:${vpc.account}`;
    if (!vpc.isDefault || used.has(vpc.id) || !input.platforms.includes(platform)) continue;
    const place = `${vpc.account} ${vpc.region}`;
    const gap = unread.find(({ part, of }) => (part === 'interface' || part === 'vpc') && of === place);
    const value = {
      region: vpc.region,
      ranges: vpc.ranges.flatMap(printAddresses),
      gateways: [...gateways.values()].filter((one) => one.vpc === vpc.id).map(({ id }) => id),
    };
    yield makeRow(
      netHead('NET-VPC', first, null, 'L'),
      { platform, region: 'global' },
      {
        object: { kind: 'vpc', id: vpc.id },
        ...(gap === undefined
          ? { result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION' as const, found: { state: 'seen' as const, value } }
          : {
              result: 'NOT_COLLECTED',
              reason: gap.code as Reason,
              found: { state: 'unread' as const, code: gap.exact ?? gap.code, value },
            }),
        qualifiers: ['既定VPC残存'],
        evidence:
          gap === undefined ? [...vpc.refs, ...listEvidence([place], input.network.topology, ['interface'])] : gap.refs,
      },
    );
  }
}

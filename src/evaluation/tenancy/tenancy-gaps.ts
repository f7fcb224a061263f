import type { World } from '../../access/world.ts';
import type { Topology } from '../../network/topology.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** A list that was not read and may hold something of a tenant's. */
export interface TenancyGap extends Gap {
  /** IAM service prefix, `network` for parts of the networks. */
  readonly service: string;
  readonly of: string;
  readonly account: string | null;
  /** Empty for what belongs to no region. */
  readonly region: string;
}

/** Everything that was not read and may hold something of a tenant's. */
export function tenancyGaps(world: World, topology: Topology): readonly TenancyGap[] {
  const lists = [...world.accounts].flatMap(([account, { closed }]) =>
    closed
      .filter(({ part }) => part === 'list')
      .map(({ of, code, exact, refs }): TenancyGap => {
        const [, , service = '', region = ''] = of.split(':');
        return { service, of, account, region, code, exact, refs };
      }),
  );
  const networks = topology.unread
    .filter(({ part }) => /^(vpc|subnet|interface|account)$/.test(part))
    .map(({ of, code, exact, refs }): TenancyGap => {
      const [account = null, region = ''] = of.split(' ');
      return { service: 'network', of, account, region, code, exact, refs };
    });
  return [...lists, ...networks];
}

import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileNetwork } from '../../../src/evaluation/network/reconcile-network.ts';
import { digest, inputOf, type NetworkCase } from './network-case.ts';

const one: NetworkCase = {
  id: 'missing',
  title: '戻り通信を宛先のNACLが拒み、もう一つの発信元はSGが拒む',
  network: {
    vpcs: { 'vpc-a': '10.0.0.0/16' },
    subnets: {
      'subnet-app': { vpc: 'vpc-a', cidr: '10.0.1.0/24' },
      'subnet-db': { vpc: 'vpc-a', cidr: '10.0.2.0/24', acl: 'acl-db' },
    },
    acls: { 'acl-db': { in: ['100 allow 5432/tcp 10.0.1.0/24'], out: ['100 allow 443/tcp 10.0.1.0/24'] } },
    groups: {
      'sg-app': { vpc: 'vpc-a', in: [], out: ['5432/tcp 10.0.2.0/24'] },
      'sg-idle': { vpc: 'vpc-a', in: [], out: ['443/tcp 10.0.2.0/24'] },
      'sg-db': { vpc: 'vpc-a', in: ['5432/tcp 10.0.1.0/24'], out: [] },
    },
    interfaces: {
      'eni-1': { subnet: 'subnet-app', ip: '10.0.1.10', groups: ['sg-idle'] },
      'eni-2': { subnet: 'subnet-app', ip: '10.0.1.11', groups: ['sg-app'] },
      'eni-db': { subnet: 'subnet-db', ip: '10.0.2.10', groups: ['sg-db'] },
    },
  },
  matrix: {
    zones: { APP: { match: { subnet: 'subnet-app' } }, DB: { match: { subnet: 'subnet-db' } } },
    flows: ['APP → DB ○(5432)'],
    otherwise: '×',
  },
  expect: [],
};

test('of what is missing the answer that does not come back is shown first', async () => {
  const rows = [...reconcileNetwork(inputOf(one, await loadCatalogue()))];
  const row = rows.find(({ object }) => object.id === 'APP|DB');
  expect([row?.result, row?.reason]).toEqual(['MISMATCH', 'MISSING']);
  const stops = row === undefined ? [] : (digest(row)['stops'] as readonly string[]);
  expect(stops.map((stop) => stop.split(' ')[0])).toContain('filter');
  expect(stops[0]).toMatch(/^return subnet subnet-db/);
});

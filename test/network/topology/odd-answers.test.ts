import { expect, test } from 'vitest';
import { kindsRead } from '../kinds-read.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { account, asked, region } from './asked.ts';

const junk: readonly unknown[] = [
  null,
  0,
  '',
  'text',
  [],
  {},
  [[null]],
  [{ a: 1 }, 'x', null],
  '10.0.0.0/99',
  '{"Statement":[null,1,{"Principal":[]}]}',
  true,
  JSON.parse('{"__proto__":{"a":1}}'),
];

/** An element of which every member is the same odd thing. */
function oddElement(thing: unknown): object {
  return new Proxy(
    {},
    {
      ownKeys: () => [],
      getOwnPropertyDescriptor: (_, name) =>
        typeof name === 'string' ? { value: thing, configurable: true, enumerable: true } : undefined,
      get: () => thing,
      has: () => true,
    },
  );
}

test('no answer of an unexpected shape breaks the gathering', () => {
  for (const thing of junk) {
    const answers = kindsRead().map(({ scope, list }): RecordedAnswer => {
      const names = list.each.replace(/\[\]/g, '').split('.');
      const element = oddElement(thing);
      const page =
        list.each === '$'
          ? element
          : names.reduceRight<unknown>(
              (inner, name, at) => ({ [name]: at === names.length - 1 ? [element, thing] : inner }),
              null,
            );
      return {
        service: list.service,
        operation: list.operation,
        account,
        region: scope === 'account' ? 'global' : region,
        pages: [page, thing],
      };
    });
    expect(recordedTopology(answers).places.size).toBeGreaterThan(0);
  }
});

test('two gateways that are peered name each other even where their answers do not', () => {
  const gateway = (id: string): object => ({
    TransitGatewayId: id,
    TransitGatewayArn: `arn:${id}`,
    OwnerId: account,
    State: 'available',
  });
  const side = (TransitGatewayId: string): object => ({
    TransitGatewayAttachmentId: 'tgw-attach-1',
    TransitGatewayId,
    TransitGatewayOwnerId: account,
    ResourceType: 'peering',
    State: 'available',
  });
  const topology = recordedTopology([
    asked('DescribeTransitGateways', { TransitGateways: [gateway('tgw-1')] }),
    asked('DescribeTransitGatewayAttachments', { TransitGatewayAttachments: [side('tgw-1')] }),
    asked('DescribeTransitGateways', { TransitGateways: [gateway('tgw-2')] }, { region: 'us-east-1' }),
    asked('DescribeTransitGatewayAttachments', { TransitGatewayAttachments: [side('tgw-2')] }, { region: 'us-east-1' }),
  ]);
  expect(topology.transitGateways.get('tgw-1')?.attachments).toMatchObject([{ kind: 'peering', resource: 'tgw-2' }]);
  expect(topology.transitGateways.get('tgw-2')?.attachments).toMatchObject([{ kind: 'peering', resource: 'tgw-1' }]);
});

import { expect, test } from 'vitest';
import { nextToken } from '../../src/collection/next-token.ts';
import type { Operation, Paging } from '../../src/collectors/collector.ts';
import { deliveryStreams } from '../../src/collectors/delivery-streams.ts';

const operation = (paging: Paging): Operation => ({ operation: 'List', scope: 'region', iamActions: [], paging });
const plain = operation({ request: 'NextToken', response: 'NextToken' });
const flagged = operation({ request: 'Marker', response: 'Marker', more: 'IsTruncated' });
const [streams] = deliveryStreams.operations as readonly [Operation];

test.each([
  ['a token', plain, { NextToken: 't' }, 't'],
  ['no token', plain, {}, null],
  ['an empty token', plain, { NextToken: '' }, null],
  ['a token, but nothing more', flagged, { Marker: 't', IsTruncated: false }, null],
  ['more, and a token', flagged, { Marker: 't', IsTruncated: true }, 't'],
  ['more streams', streams, { DeliveryStreamNames: ['a', 'b'], HasMoreDeliveryStreams: true }, 'b'],
  ['no more streams', streams, { DeliveryStreamNames: ['a', 'b'], HasMoreDeliveryStreams: false }, null],
  ['more streams than an empty list names', streams, { DeliveryStreamNames: [], HasMoreDeliveryStreams: true }, null],
])('%s', (_, paged, output, token) => {
  expect(nextToken(output, paged)).toBe(token);
});

import { expect, test } from 'vitest';
import { intersectAddresses } from '../../src/network/addresses/intersect-addresses.ts';
import { parseCidr } from '../../src/network/addresses/parse-cidr.ts';
import { printAddresses } from '../../src/network/addresses/print-addresses.ts';
import { publicAddresses } from '../../src/network/addresses/public-addresses.ts';
import { subtractAddresses } from '../../src/network/addresses/subtract-addresses.ts';
import { uniteAddresses } from '../../src/network/addresses/unite-addresses.ts';
import type { Addresses } from '../../src/network/addresses.ts';
import { seeded } from './seeded.ts';

function read(written: string): Addresses {
  const parsed = parseCidr(written);
  if (parsed === null) throw new Error(written);
  return parsed;
}

test('prefixes are read in every written form and printed in the usual one', () => {
  for (const [written, printed] of [
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['192.0.2.7', '192.0.2.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['::/0', '::/0'],
    ['2001:DB8:0:0::/32', '2001:db8::/32'],
    ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1/128'],
    ['::ffff:192.0.2.1/128', '::ffff:c000:201/128'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8/128'],
  ] as const)
    expect(printAddresses(read(written)), written).toEqual([printed]);
});

test('what is no prefix is not read as one', () => {
  for (const wrong of [
    '',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '010.0.0.0',
    ':::',
    '1:2:3:4:5:6:7',
    '1::2::3',
    '2001:db8::/129',
    'pl-0123',
    '10.0.0.0/-1',
    '1:2:3:4:5:6:7:8::',
  ])
    expect(parseCidr(wrong), wrong).toBeNull();
});

test('sets of addresses obey the laws of sets, and their prefixes make them up again', () => {
  const random = seeded(7);
  const draw = (): Addresses =>
    uniteAddresses(
      4,
      Array.from({ length: random(5) }, () => read(`10.0.${random(3)}.${random(256)}/${22 + random(11)}`)),
    );
  for (let n = 0; n < 2000; n += 1) {
    const [a, b, c] = [draw(), draw(), draw()];
    expect(intersectAddresses(a, b)).toEqual(intersectAddresses(b, a));
    expect(uniteAddresses(4, [subtractAddresses(a, b), intersectAddresses(a, b)])).toEqual(a);
    expect(subtractAddresses(a, uniteAddresses(4, [b, c]))).toEqual(subtractAddresses(subtractAddresses(a, b), c));
    expect(uniteAddresses(4, printAddresses(a).map(read))).toEqual(a);
  }
});

test('two families have nothing in common', () => {
  expect(intersectAddresses(read('0.0.0.0/0'), read('::/0')).ranges).toEqual([]);
  expect(subtractAddresses(read('0.0.0.0/0'), read('::/0'))).toEqual(read('0.0.0.0/0'));
});

test('no private address is one of the internet', () => {
  for (const own of [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    '127.0.0.1',
    '169.254.169.254',
    '240.0.0.1',
  ])
    expect(intersectAddresses(publicAddresses(4), read(own)).ranges, own).toEqual([]);
  for (const theirs of ['8.8.8.8', '198.51.100.0/24', '11.0.0.0/8'])
    expect(intersectAddresses(publicAddresses(4), read(theirs)), theirs).toEqual(read(theirs));
  expect(intersectAddresses(publicAddresses(6), read('fd00::/8')).ranges).toEqual([]);
  expect(intersectAddresses(publicAddresses(6), read('2001:db8::/32')).ranges).toHaveLength(1);
});

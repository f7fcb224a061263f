import { expect, test } from 'vitest';
import { intersectTraffic } from '../../src/network/traffic/intersect-traffic.ts';
import { isWithin } from '../../src/network/traffic/is-within.ts';
import { printTraffic } from '../../src/network/traffic/print-traffic.ts';
import { subtractTraffic } from '../../src/network/traffic/subtract-traffic.ts';
import { trafficOf } from '../../src/network/traffic/traffic-of.ts';
import { uniteTraffic } from '../../src/network/traffic/unite-traffic.ts';
import { wholeTraffic } from '../../src/network/traffic/whole-traffic.ts';
import type { Traffic } from '../../src/network/traffic.ts';
import { seeded } from './seeded.ts';

test('everything is everything, and nothing is nothing', () => {
  expect(printTraffic(wholeTraffic)).toEqual(['all']);
  expect(printTraffic([])).toEqual([]);
  expect(trafficOf(null)).toEqual(wholeTraffic);
  expect(trafficOf(6, 443, 80)).toEqual([]);
});

test('packets are printed as auditors write them', () => {
  expect(printTraffic(trafficOf(6, 443))).toEqual(['443/tcp']);
  expect(printTraffic(subtractTraffic(trafficOf(6, 8000, 8100), trafficOf(6, 8080)))).toEqual([
    '8000-8079/tcp',
    '8081-8100/tcp',
  ]);
  expect(printTraffic(trafficOf(17))).toEqual(['udp']);
  expect(printTraffic(trafficOf(1, 8 * 256, 8 * 256 + 255))).toEqual(['icmp 8']);
  expect(printTraffic(trafficOf(1, 3 * 256 + 4))).toEqual(['icmp 3/4']);
  expect(printTraffic(subtractTraffic(wholeTraffic, trafficOf(6, 5432)))).toEqual([
    'protocol 0',
    'icmp',
    'protocols 2-5',
    '0-5431/tcp',
    '5433-65535/tcp',
    'protocols 7-16',
    'udp',
    'protocols 18-46',
    'gre',
    'protocols 48-49',
    'esp',
    'ah',
    'protocols 52-57',
    'icmpv6',
    'protocols 59-255',
  ]);
});

test('sets of packets obey the laws of sets', () => {
  const random = seeded(20260410);
  const draw = (): Traffic =>
    uniteTraffic(
      ...Array.from({ length: random(5) }, () => trafficOf([1, 6, 17, 50][random(4)] ?? 6, random(50), random(50))),
    );
  for (let n = 0; n < 3000; n += 1) {
    const [a, b, c] = [draw(), draw(), draw()];
    expect(intersectTraffic(a, b)).toEqual(intersectTraffic(b, a));
    expect(uniteTraffic(subtractTraffic(a, b), intersectTraffic(a, b))).toEqual(uniteTraffic(a));
    expect(subtractTraffic(a, uniteTraffic(b, c))).toEqual(subtractTraffic(subtractTraffic(a, b), c));
    expect(intersectTraffic(subtractTraffic(a, b), b)).toEqual([]);
    expect(isWithin(intersectTraffic(a, b), a)).toBe(true);
    for (const set of [uniteTraffic(a, b), intersectTraffic(a, b), subtractTraffic(a, b)]) expectOrdered(set);
  }
});

/** Sorted, disjoint and not touching: one set has one form. */
function expectOrdered(set: Traffic): void {
  for (const [n, [first, last]] of set.entries()) {
    expect(first).toBeLessThanOrEqual(last);
    const before = set[n - 1];
    if (before !== undefined) expect(first).toBeGreaterThan(before[1] + 1);
  }
}

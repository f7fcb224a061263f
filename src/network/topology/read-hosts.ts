import { classicArn } from './classic-arn.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

/** The host names of the load balancers of a place, in lower case. */
export function readHosts(reading: PlaceReading): ReadonlyMap<string, string> {
  const own = reading.hints('load-balancer').map((fact) => [seenText(fact, 'dnsName'), fact.id] as const);
  const classic = reading
    .hints('classic-load-balancer')
    .map((fact) => [seenText(fact, 'dnsName'), classicArn(reading, fact.id)] as const);
  return new Map(
    [...own, ...classic].flatMap(([host, id]) => (host === null ? [] : [[host.toLowerCase(), id] as const])),
  );
}

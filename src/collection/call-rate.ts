import { type CallRate, callRates } from './call-rates.ts';

/** Where nothing is published: cautious enough for most services, and a throttle slows it down further. */
const usual = { perSecond: 20, burst: 40 };

const known = new Map<string, CallRate>(
  callRates.flatMap((rate) => rate.operations.map((operation) => [`${rate.service}:${operation}`, rate] as const)),
);

/** How fast one operation may be asked, per account and region (an account-wide service: per account), and the bucket it shares with others. */
export function callRate(
  service: string,
  operation: string,
): { readonly bucket: string; readonly perSecond: number; readonly burst: number; readonly published: boolean } {
  const own = known.get(`${service}:${operation}`);
  const rate = own ?? known.get(`${service}:*`);
  if (rate === undefined) return { bucket: service, ...usual, published: false };
  const { perSecond, shared } = rate;
  // AWS's limits per second allow a second's worth at once; half of it leaves the rest to the client's own systems.
  const burst = rate.burst ?? Math.ceil(perSecond / 2);
  const bucket = shared ? `${service}:${rate.operations[0]}` : `${service}:${operation}`;
  return { bucket, perSecond, burst, published: true };
}

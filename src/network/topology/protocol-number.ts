const numbers: ReadonlyMap<string, number> = new Map([
  ['icmp', 1],
  ['tcp', 6],
  ['udp', 17],
  ['icmpv6', 58],
]);

/** The IANA number of a protocol as EC2 writes it (a name or a number); null for all, undefined for what nobody can read. */
export function protocolNumber(written: string): number | null | undefined {
  if (written === '-1' || written === 'all') return null;
  const named = numbers.get(written.toLowerCase());
  if (named !== undefined) return named;
  return /^\d{1,3}$/.test(written) && Number(written) < 256 ? Number(written) : undefined;
}

/**
 * Whether an address range means "the internet": `0.0.0.0/0` and `::/0`, and the halves and the public IPv6 block
 * (`0.0.0.0/1`, `2000::/3`) by which the same is written without those words.
 */
export function isInternet(cidr: unknown): boolean {
  if (typeof cidr !== 'string') return false;
  const match = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(cidr.trim());
  if (match === null) return false;
  const bits = Number(match[2]);
  return match[1]?.includes(':') === true ? bits <= 3 : bits <= 1;
}

const groups = /^[0-9a-f]{1,4}$/i;

/** Whether a text is an address or a CIDR of IPv4 or IPv6. */
export function isAddressRange(text: string): boolean {
  const [address = '', mask, ...more] = text.split('/');
  if (more.length > 0 || text.length > 60) return false;
  const isFour = address.includes('.') && !address.includes(':');
  if (mask !== undefined && (!/^\d{1,3}$/.test(mask) || Number(mask) > (isFour ? 32 : 128))) return false;
  if (isFour) {
    const parts = address.split('.');
    return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  }
  const halves = address.split('::');
  if (!address.includes(':') || halves.length > 2) return false;
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return parts.every((part) => groups.test(part)) && (halves.length === 2 ? parts.length < 8 : parts.length === 8);
}

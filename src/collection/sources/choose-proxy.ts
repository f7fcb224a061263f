import { BlockList, isIP } from 'node:net';
import { AkashiError } from '../../text/akashi-error.ts';

/** Which proxy a host is reached through, by the environment's HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in either case; null for none. */
export function chooseProxy(
  target: { readonly protocol: string; readonly hostname: string; readonly port?: number | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const read = (name: string): string | undefined => environment[name.toLowerCase()] || environment[name] || undefined;
  const own = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const variable = read(own) === undefined ? 'ALL_PROXY' : own;
  const proxy = read(variable);
  if (proxy === undefined || isExcepted(target, read('NO_PROXY') ?? '')) return null;
  const address = /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  // The address may hold a password, so an error names the variable and never its value.
  if (!URL.canParse(address) || !/^https?:/i.test(address)) throw new AkashiError('PROXY_UNREADABLE', { variable });
  return address;
}

/** NO_PROXY: host names, each also for what lies below it, addresses and networks (CIDR), each with an optional port, or `*` for all. */
function isExcepted({ hostname, port }: { hostname: string; port?: number | undefined }, exceptions: string): boolean {
  const host = bare(hostname.toLowerCase());
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      // An IPv6 address is full of colons; only behind brackets does one begin a port.
      const plain = isIP(entry) === 6 || entry.includes('/');
      const [, pattern = entry, onPort] = plain ? [] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
      if (onPort !== undefined && Number(onPort) !== port) return false;
      if (pattern.includes('/')) return inNetwork(host, pattern);
      const suffix = bare(pattern.replace(/^\*?\./, ''));
      return host === suffix || (isIP(host) === 0 && host.endsWith(`.${suffix}`));
    });
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** Whether an address lies in a network; a name never does, because nothing is resolved to find out. */
function inNetwork(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const family = isIP(bare(address));
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const list = new BlockList();
  list.addSubnet(bare(address), Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

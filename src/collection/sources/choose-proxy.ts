import { AkashiError } from '../../text/akashi-error.ts';

/** Which proxy a host is reached through, by the environment's HTTPS_PROXY, HTTP_PROXY and NO_PROXY; null for none. */
export function chooseProxy(
  target: { readonly protocol: string; readonly hostname: string; readonly port?: number | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const read = (name: string): string | undefined => environment[name.toLowerCase()] || environment[name] || undefined;
  const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = read(variable);
  if (proxy === undefined || isExcepted(target, read('NO_PROXY') ?? '')) return null;
  const address = /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  // The address may hold a password, so an error names the variable and never its value.
  if (!URL.canParse(address) || !/^https?:/i.test(address)) throw new AkashiError('PROXY_UNREADABLE', { variable });
  return address;
}

/** NO_PROXY: a list of host names, each also for what lies below it, an optional port, or `*` for all. */
function isExcepted({ hostname, port }: { hostname: string; port?: number | undefined }, exceptions: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, pattern = entry, onPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onPort !== undefined && Number(onPort) !== port) return false;
      const suffix = pattern.replace(/^\*?\./, '');
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}

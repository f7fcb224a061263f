import { isInternet } from './is-internet.ts';
import { type OpenRule, readRules } from './read-rules.ts';

/** The inbound rules of a security group that let the whole internet in, over IPv4 or IPv6. */
export function openToInternet(permissions: unknown): OpenRule[] | undefined {
  return readRules(permissions)?.filter(({ cidr }) => isInternet(cidr));
}

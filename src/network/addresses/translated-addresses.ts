import type { Addresses } from '../addresses.ts';
import { parseCidr } from './parse-cidr.ts';
import { uniteAddresses } from './unite-addresses.ts';

/** IPv6 addresses that stand for IPv4 ones behind a NAT gateway (RFC 6052; Amazon VPC User Guide, "DNS64 and NAT64"). */
export const translatedAddresses: Addresses = uniteAddresses(6, [parseCidr('64:ff9b::/96') ?? []].flat());

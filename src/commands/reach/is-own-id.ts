import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import type { Network } from '../../network/network.ts';

/** Whether an end is written so that it can mean only one thing: an address, an ARN, an id that AWS gave; no zone of the client's. */
export function isOwnId(text: string, { topology }: Network): boolean {
  const written = text.trim();
  if (written === 'internet' || parseCidr(written) !== null || written.startsWith('arn:')) return true;
  return /^[a-z]+(-[a-z]+)*-[0-9a-f]{8,17}(:.+)?$/.test(written) || topology.interfaces.has(written);
}

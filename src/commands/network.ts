import { AkashiError } from '../text/akashi-error.ts';
import type { Io } from './io.ts';
import { networkReach } from './network-reach.ts';
import { openNetworkFolder } from './open-network-folder.ts';

/** The command line as it was read; a repeated option is a list. */
interface NetworkCall {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** `akashi network reach`: prints what the network lets through by the evidence; judges nothing. */
export async function runNetwork(
  { arguments: given, options }: NetworkCall,
  folder: string,
  path: (text: string) => string,
  io: Io,
): Promise<number> {
  const [action = '', target] = given;
  if (action !== 'reach') throw new AkashiError('NETWORK_ACTION', { seen: action });
  for (const name of ['from', 'to'])
    if (typeof options[name] !== 'string' || options[name] === '')
      throw new AkashiError('ARGUMENT_MISSING', { seen: `--${name}` });
  return networkReach(openNetworkFolder(target === undefined ? folder : path(target), io), options, io);
}

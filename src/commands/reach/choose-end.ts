import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import type { Network } from '../../network/network.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { bothLanguages } from './both-languages.ts';
import { candidateList } from './candidate-list.ts';
import { chooseAddresses } from './choose-addresses.ts';
import { chooseBehind } from './choose-behind.ts';
import { chooseInternet } from './choose-internet.ts';
import { chooseThing } from './choose-thing.ts';
import { chooseZone } from './choose-zone.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { listNamedThings } from './list-named-things.ts';
import { unknownEnd } from './unknown-end.ts';

/**
 * The end a command line means: an id, an ARN, a name that only one thing bears, addresses, `internet`, a connection with or
 * without the addresses behind it, or a zone of the client's. Of several nothing is chosen: they are listed, and so are similar names.
 */
export function chooseEnd(
  option: '--from' | '--to',
  text: string,
  network: Network,
  matrices: readonly ZoneMatrix[],
): ChosenEnd {
  const written = text.trim();
  if (written === 'internet') return chooseInternet(written);
  const addresses = parseCidr(written);
  if (addresses !== null) return chooseAddresses(option, written, addresses, network);
  const [, connection, behind] = /^([^:]+):(.+)$/.exec(written) ?? [];
  const range = behind === undefined ? null : parseCidr(behind);
  if (connection !== undefined && range !== null) {
    const doors = network.doors().filter(({ door }) => door.id === connection);
    if (doors.length > 0) return chooseBehind(option, written, connection, range, network);
  }
  const zoned = /^zone:(.+)$/.exec(written)?.[1];
  const seen = zoned ?? written.replace(/^arn:[^:]+:ec2:[^:]*:\d*:[a-z-]+\//, '');
  const things = listNamedThings(network, matrices).filter(({ matrix }) => zoned === undefined || matrix !== null);
  const named = things.filter(({ id, aliases }) => id === seen || id === written || aliases.includes(written));
  const found = named.length > 0 ? named : things.filter(({ name }) => name === seen);
  const [only] = found;
  if (only === undefined) throw unknownEnd(option, written, things, network);
  if (found.length > 1)
    throw new AkashiError('END_AMBIGUOUS', {
      option,
      seen: written,
      count: found.length,
      known: bothLanguages((language) => candidateList(found, language)),
    });
  if (only.matrix !== null) return chooseZone(written, only.id, only.matrix, network);
  const isConnection = network.doors().some(({ door }) => door.id === only.id);
  if (isConnection) return chooseBehind(option, written, only.id, null, network);
  return chooseThing(written, only, network.topology);
}

import { isIdentityDoor } from '../../evaluation/network/is-identity-door.ts';
import { printAddresses } from '../../network/addresses/print-addresses.ts';
import { publicAddresses } from '../../network/addresses/public-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Door } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { showId } from './show-id.ts';

const most = 3;

/** What an end was taken for: interfaces, addresses behind doors, public doors. */
export function endLine({ kind, written, members }: ChosenEnd, topology: Topology, language: Language): string {
  const { interfaces, outside } = members;
  const open = members.doors.filter((door) => !isIdentityDoor(door));
  const comma = reachWords.comma[language];
  const shorten = (all: readonly string[]): string =>
    all.length > most ? `${all.slice(0, most).join(comma)}${reachWords.some[language]}` : all.join(comma);
  const what = [
    ...(interfaces.length === 0
      ? []
      : [
          say(reachWords.endInterfaces, language, { count: interfaces.length }),
          shorten(interfaces.map((one) => showId(one.id, topology, language))),
        ]),
    ...outside.slice(0, most).map(({ door, addresses }) =>
      say(reachWords.endOutside, language, {
        door: showId(door.id, topology, language),
        addresses: isWorld(door, addresses) ? `IPv${addresses.family}` : shorten(printAddresses(addresses)),
      }),
    ),
    ...(open.length === 0 ? [] : [say(reachWords.endDoors, language, { count: open.length })]),
  ];
  const own = reachPartWords[kind]?.[language] ?? '';
  return [own === '' ? written : `${own} ${written}`, ...what].join('  ');
}

function isWorld({ kind }: Door, addresses: Addresses): boolean {
  const [own, all] = [addresses, publicAddresses(addresses.family)].map((one) => printAddresses(one).join(' '));
  return kind === 'internet' && own === all;
}

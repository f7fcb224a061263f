import { forwardsOnly } from '../../evaluation/network/forwards-only.ts';
import { outsideDoors } from '../../evaluation/network/outside-doors.ts';
import type { OutsideEnd } from '../../evaluation/network/zone-members.ts';
import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { printAddresses } from '../../network/addresses/print-addresses.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Vpc } from '../../network/elements/subnet.ts';
import type { Network } from '../../network/network.ts';
import type { Topology } from '../../network/topology.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { Text } from '../../text/language.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { bothLanguages } from './both-languages.ts';
import { candidateList } from './candidate-list.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { endMembers } from './end-members.ts';
import type { NamedThing } from './named-thing.ts';
import { unreadLists } from './unread-lists.ts';

/** Addresses: the interfaces that hold them, and what of them no VPC holds, behind the doors that lead there. */
export function chooseAddresses(option: string, written: string, range: Addresses, network: Network): ChosenEnd {
  const { topology } = network;
  const isSingle = range.ranges.every(([first, last]) => first === last);
  const holders = [...topology.interfaces.values()]
    .filter((one) => (isSingle || !forwardsOnly(one)) && holds(one, range))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (isSingle && holders.length > 1) throw several(option, written, holders);
  const vpcs = [...topology.vpcs.values()].filter(({ ranges }) => ranges.some((one) => meets(one, range)));
  const inside = uniteAddresses(
    range.family,
    vpcs.flatMap(({ ranges }) => ranges),
  );
  const left = isSingle && holders.length > 0 ? { ...range, ranges: [] } : subtractAddresses(range, inside);
  const outside = behindDoors(left, network);
  const covered = uniteAddresses(
    range.family,
    outside.map(({ addresses }) => addresses),
  );
  const nowhere = subtractAddresses(left, covered);
  const gaps = unreadLists(topology, ['interface'], new Set(vpcs.map(({ account, region }) => `${account} ${region}`)));
  if (holders.length + outside.length === 0 && gaps.length === 0 && (isSingle || vpcs.length === 0))
    throw nobody(option, written, vpcs, network);
  return {
    written,
    kind: 'addresses',
    id: written,
    name: null,
    isContainer: !isSingle,
    members: endMembers(written, { interfaces: holders, outside, gaps: isSingle && holders.length > 0 ? [] : gaps }, [
      { by: 'cidr', value: written },
    ]),
    notes: [
      ...note(nowhere.ranges.length > 0 && gaps.length === 0, reachWords.uncovered, {
        seen: written,
        addresses: printAddresses(nowhere).slice(0, 4).join('、'),
      }),
      ...(isSingle && holders.length > 0 ? alsoBehind(written, range, network) : []),
    ],
  };
}

function holds({ addresses, publicAddresses }: Interface, range: Addresses): boolean {
  return [...addresses, ...publicAddresses].some((one) => meets(one, range));
}

function meets(one: Addresses, range: Addresses): boolean {
  return one.family === range.family && intersectAddresses(one, range).ranges.length > 0;
}

function behindDoors(range: Addresses, network: Network): readonly OutsideEnd[] {
  if (range.ranges.length === 0) return [];
  return outsideDoors(network).flatMap(({ door, addresses }) =>
    addresses
      .filter((one) => meets(one, range))
      .map((one): OutsideEnd => ({ kind: 'outside', door, addresses: intersectAddresses(one, range) })),
  );
}

/** Connections that the same address may stand behind as well; those are asked about by their id. */
function alsoBehind(seen: string, range: Addresses, network: Network): readonly Text[] {
  const doors = behindDoors(range, network).filter(({ door }) => door.kind !== 'internet');
  const ids = [...new Set(doors.map(({ door }) => door.id))];
  return note(ids.length > 0, reachWords.alsoBehind, { seen, doors: ids.join('、'), first: ids[0] });
}

function note(isSo: boolean, words: Text, data: Readonly<Record<string, unknown>>): readonly Text[] {
  return isSo ? [bothLanguages((language) => say(words, language, data))] : [];
}

function several(option: string, seen: string, holders: readonly Interface[]): AkashiError {
  const things = holders.map(
    ({ id, name, vpc }): NamedThing => ({ kind: 'interface', id, name: name ?? vpc, aliases: [], matrix: null }),
  );
  const known = bothLanguages((language) => candidateList(things, language));
  return new AkashiError('END_AMBIGUOUS', { option, seen, count: holders.length, known });
}

function nobody(option: string, seen: string, vpcs: readonly Vpc[], network: Network): AkashiError {
  const things = connections(network.topology);
  const ids = vpcs.map(({ id }) => id).join('、');
  return new AkashiError('END_ADDRESS', {
    option,
    seen,
    vpcs: {
      ja: ids === '' ? '' : `（${ids} の範囲にはある）`,
      en: ids === '' ? '' : ` (it is in the range of ${ids})`,
    },
    known: bothLanguages((language) => candidateList(things, language)),
  });
}

function connections({ sites }: Topology): readonly NamedThing[] {
  return [...sites.values()].map(({ id, name, kind }) => ({ kind, id, name, aliases: [], matrix: null }));
}

import { expect, test } from 'vitest';
import { openNetwork } from '../../../src/network/open-network.ts';
import type { End, Reach } from '../../../src/network/reach.ts';
import { isWithin } from '../../../src/network/traffic/is-within.ts';
import { uniteTraffic } from '../../../src/network/traffic/unite-traffic.ts';
import { makeTopology, type Notes } from '../make-topology.ts';
import { seeded } from '../seeded.ts';
import { drawNotes, type Kind } from './draw-notes.ts';
import { endsOf } from './ends-of.ts';
import { shuffled } from './shuffled.ts';
import { withoutAccount } from './without-account.ts';

const kinds: readonly Kind[] = ['plain', 'doubtful'];

/** Everything that gets there, or may. */
const bound = ({ traffic, possible }: Reach) => uniteTraffic(traffic, possible);

/** Every pair of ends, with what gets from one to the other. */
function everyPair(notes: Notes): ReadonlyMap<string, Reach> {
  const topology = makeTopology(notes);
  const network = openNetwork(topology);
  const ends = endsOf(topology);
  return new Map(
    ends.flatMap((from) => ends.map((to) => [`${nameOf(from)} → ${nameOf(to)}`, network.reach(from, to)])),
  );
}

const nameOf = (end: End): string => (end.kind === 'interface' ? end.id : `internet ${end.addresses.family}`);

test.each(kinds)('taking an allow rule away never adds a packet (%s)', (kind) => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = seeded(seed);
    const notes = drawNotes(random, kind);
    const before = everyPair(notes);
    for (const [pair, reach] of everyPair(withoutRule(notes, random))) {
      const known = before.get(pair);
      if (known === undefined) throw new Error(pair);
      expect(isWithin(reach.traffic, known.traffic), `seed ${seed}: ${pair}`).toBe(true);
      expect(isWithin(bound(reach), bound(known)), `seed ${seed}: ${pair}`).toBe(true);
      expect(isWithin(reach.firm, known.firm), `seed ${seed}: ${pair}`).toBe(true);
    }
  }
});

/** One rule of a group or one allowing line of a network ACL less. */
function withoutRule(notes: Notes, random: (limit: number) => number): Notes {
  const drop = <T>(all: readonly T[] | { readonly state: 'unread' }): never =>
    (Array.isArray(all) ? all.filter((_, n) => n !== random(all.length)) : all) as never;
  const groups = Object.entries(notes.groups ?? {});
  const [id, group] = groups[random(groups.length)] as (typeof groups)[number];
  const acls = Object.entries(notes.acls ?? {});
  const [aclId, acl] = acls[random(acls.length)] as (typeof acls)[number];
  const allows = (lines: typeof acl.in) =>
    Array.isArray(lines) ? lines.filter((line) => line.includes(' deny ') || random(2) === 0) : lines;
  return {
    ...notes,
    groups: { ...notes.groups, [id]: { ...group, in: drop(group.in ?? []), out: drop(group.out ?? []) } },
    acls: { ...notes.acls, [aclId]: { ...acl, in: allows(acl.in), out: allows(acl.out) } },
  };
}

test.each(kinds)('collecting an account more never takes anything away (%s)', (kind) => {
  let looked = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const notes = drawNotes(seeded(seed), kind);
    const after = everyPair(notes);
    const less = withoutAccount(makeTopology(notes), '222233334444');
    const network = openNetwork(less);
    const ends = endsOf(less);
    for (const from of ends)
      for (const to of ends) {
        const pair = `${nameOf(from)} → ${nameOf(to)}`;
        const [known, reach] = [network.reach(from, to), after.get(pair)];
        if (reach === undefined) throw new Error(pair);
        looked += 1;
        expect(isWithin(known.traffic, reach.traffic), `seed ${seed}: ${pair} is lost`).toBe(true);
        expect(isWithin(reach.traffic, bound(known)), `seed ${seed}: ${pair} was not foreseen`).toBe(true);
      }
  }
  expect(looked).toBeGreaterThan(400);
});

test.each(kinds)('the answer does not depend on the order of what was read (%s)', (kind) => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const topology = makeTopology(drawNotes(seeded(seed), kind));
    const mixed = shuffled(topology, seeded(seed + 1000));
    const [one, other] = [openNetwork(topology), openNetwork(mixed)];
    const ends = endsOf(topology);
    for (const from of ends)
      for (const to of ends) expect(other.reach(from, to), `seed ${seed}`).toEqual(one.reach(from, to));
    const turned = [...ends].reverse();
    expect(other.between(turned, turned)).toEqual(one.between(ends, ends));
    expect(other.doors()).toEqual(one.doors());
  }
});

test.each(kinds)('what gets between groups is what gets between any two of them (%s)', (kind) => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = seeded(seed);
    const topology = makeTopology(drawNotes(random, kind));
    const network = openNetwork(topology);
    const ends = endsOf(topology);
    for (let n = 0; n < 6; n += 1) {
      const [from, to] = [ends, ends].map((all) => all.filter(() => random(2) === 0)) as [End[], End[]];
      const pairs = from.flatMap((one) =>
        to.filter((other) => nameOf(other) !== nameOf(one)).map((other) => [one, other] as const),
      );
      const reaches = pairs.map(([one, other]) => network.reach(one, other));
      const group = network.between(from, to);
      const at = `seed ${seed}`;
      expect(group.traffic, at).toEqual(uniteTraffic(...reaches.map(({ traffic }) => traffic)));
      expect(group.firm, at).toEqual(uniteTraffic(...reaches.map(({ firm }) => firm)));
      expect(group.possible, at).toEqual(uniteTraffic(...reaches.map(({ possible }) => possible)));
      expect(group.pairs, at).toBe(pairs.length);
      const words = (all: readonly { readonly refs: unknown }[]) =>
        [...new Set(all.map((one) => JSON.stringify(one)))].sort();
      expect(words(group.unread), at).toEqual(words(reaches.flatMap(({ unread }) => unread)));
      expect(words(group.doubts), at).toEqual(words(reaches.flatMap(({ doubts }) => doubts)));
      const shown = group.examples.map(({ reach }) => reach);
      expect(isWithin(group.traffic, uniteTraffic(...shown.map(({ traffic }) => traffic))), at).toBe(true);
      expect(isWithin(group.possible, uniteTraffic(...shown.map(({ possible }) => possible))), at).toBe(true);
    }
  }
});

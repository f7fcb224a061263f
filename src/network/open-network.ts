import { betweenOf } from './engine/between-of.ts';
import { classify } from './engine/classify.ts';
import { drawAtlas } from './engine/draw-atlas.ts';
import { gatherPrefixes } from './engine/gather-prefixes.ts';
import { handOn } from './engine/hand-on.ts';
import { layGrid } from './engine/lay-grid.ts';
import { listDoors } from './engine/list-doors.ts';
import { openChannels } from './engine/open-channels.ts';
import { reachOf } from './engine/reach-of.ts';
import type { Network } from './network.ts';
import type { Topology } from './topology.ts';

/** Opens the reachability engine over a gathered topology. It reads nothing else, and answers the same in whatever order it is asked. */
export function openNetwork(topology: Topology): Network {
  const atlas = drawAtlas(topology, layGrid(gatherPrefixes(topology, 'all')));
  const classOf = classify(atlas, layGrid(gatherPrefixes(topology, 'ground')));
  const shop = { atlas, classOf, channel: openChannels(atlas) };
  return {
    topology,
    reach: (from, to) => reachOf(atlas, from, to, true),
    between: (from, to) => betweenOf(shop, from, to),
    handOn: (from, balancer) => handOn(atlas, from, balancer),
    doors: () => listDoors(topology),
  };
}

import type { Topology } from '../topology.ts';
import { joinPlaces } from './join-places.ts';
import { readPlace } from './read-place.ts';
import type { TopologyPlace } from './topology-place.ts';

/**
 * Gathers the networks of all accounts from their facts, place by place and in any order; of a place that was passed only its
 * elements stay in memory. Nothing is judged and nothing is filled in: what was not read says so.
 */
export function gatherTopology(places: Iterable<TopologyPlace>): Topology {
  const read = Array.from(places, (place) => readPlace(place));
  const sorted = read.sort((a, b) => (a.rest.at < b.rest.at ? -1 : 1));
  return joinPlaces(
    sorted.flatMap(({ draft }) => draft ?? []),
    sorted.map(({ rest }) => rest),
  );
}

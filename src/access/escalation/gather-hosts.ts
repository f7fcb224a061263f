import type { GatheredPlace } from '../world/gathered-place.ts';
import type { Hosts } from './host.ts';
import { HostGatherer } from './host-gatherer.ts';

/** Gathers what runs with a role from all places at once. */
export function gatherHosts(places: Iterable<GatheredPlace>): Hosts {
  const gatherer = new HostGatherer();
  for (const place of places) gatherer.add(place);
  return gatherer.hosts();
}

import type { Hop, NetworkRule } from '../reach.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { type Answer, askCheck } from './ask-check.ts';
import type { Journey, Load } from './load.ts';
import type { Station } from './way.ts';

/** Packets within a station, with the lines that let them on so far. */
interface Inside {
  readonly load: Load;
  readonly rules: readonly NetworkRule[];
}

/** Takes a load along stations; what each refuses is noted as a stop there. Parts that were treated differently come out apart. */
export function travel(journey: Journey, stations: readonly Station[], start: Load): readonly Load[] {
  if (start.traffic.length === 0) return [];
  if (journey.stops === null) return hurry(journey, stations, start);
  let loads: readonly Load[] = [start];
  for (const station of stations) loads = loads.flatMap((load) => pass(journey, station, load));
  return loads;
}

/** The same where nobody asks by which lines. */
function hurry(journey: Journey, stations: readonly Station[], start: Load): readonly Load[] {
  let loads: readonly Load[] = [start];
  for (const { checks } of stations)
    for (const check of checks) {
      if (check.kind === 'cite') continue;
      const next: Load[] = [];
      for (const load of loads)
        for (const answer of askCheck(journey, check, load)) if (answer.load.traffic.length > 0) next.push(answer.load);
      if (next.length === 0) return next;
      loads = next;
    }
  return loads;
}

function pass(journey: Journey, station: Station, start: Load): readonly Load[] {
  let inside: readonly Inside[] = [{ load: start, rules: [] }];
  for (const check of station.checks)
    inside = inside.flatMap((one) => {
      const answers = askCheck(journey, check, one.load);
      noteStops(journey, station, one, answers);
      return answers
        .filter(({ load }) => load.traffic.length > 0)
        .map(({ load, rules }) => ({ load, rules: rules.length === 0 ? one.rules : [...one.rules, ...rules] }));
    });
  return inside.map(({ load, rules }) => ({ ...load, hops: [...load.hops, hopAt(station, rules, load)] }));
}

const hopAt = ({ kind, id }: Station, rules: readonly NetworkRule[], load: Load): Hop => ({
  kind,
  id,
  rules,
  passes: load.traffic,
});

/** Every part of which packets are missing, unless another answer for the same part has them. */
function noteStops(journey: Journey, station: Station, { load, rules }: Inside, answers: readonly Answer[]) {
  for (const answer of answers) {
    if (answer.load.unread.length > load.unread.length) continue;
    const alike = answers.filter(
      (one) => one.load.source === answer.load.source && one.load.destination === answer.load.destination,
    );
    let lost = load.traffic;
    for (const one of alike) lost = subtractTraffic(lost, one.load.traffic);
    if (lost.length === 0) continue;
    const { kind, id } = station;
    const hop = hopAt(station, [...rules, ...answer.rules], answer.load);
    journey.stops?.push({
      kind: journey.isReturn ? 'return' : 'filter',
      hops: [...load.hops, hop],
      by: answer.by,
      at: { kind, id },
    });
  }
}

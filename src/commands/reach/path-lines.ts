import type { Example } from '../../network/network.ts';
import type { End, Hop, Path } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { referenceLines } from '../reference-lines.ts';
import { showId } from './show-id.ts';
import { showPorts } from './show-ports.ts';
import { showRule } from './show-rule.ts';

/** So many pairs and paths are printed; `--json` holds all. */
const shown = 4;

/** The paths that carry what was asked, station by station, each with the lines that let it through and where they stand in the evidence. */
export function pathLines(
  examples: readonly Example[],
  asked: Traffic,
  topology: Topology,
  language: Language,
): readonly string[] {
  const all = examples.flatMap(({ from, to, reach }) =>
    reach.paths
      .map((path) => ({ from, to, path, traffic: intersectTraffic(untangled(path), asked) }))
      .filter(({ traffic }) => traffic.length > 0),
  );
  const lines = all.slice(0, shown).flatMap(({ from, to, path, traffic }, index) => [
    say(path.isCertain ? reachWords.path : reachWords.pathUpper, language, {
      n: index + 1,
      family: path.family,
      ports: showPorts(traffic, language),
    }),
    `  ${say(reachWords.pair, language, { from: endWord(from, topology, language), to: endWord(to, topology, language) })}`,
    ...path.hops.flatMap((hop, n) => hopLines(hop, n, asked, topology, language)),
  ]);
  return all.length > shown ? [...lines, say(reachWords.more, language, { count: all.length - shown })] : lines;
}

function untangled({ traffic }: Path): Traffic {
  return [...traffic].sort((a, b) => a[0] - b[0]);
}

function endWord(end: End, topology: Topology, language: Language): string {
  return showId(end.kind === 'interface' ? end.id : end.door.id, topology, language);
}

function hopLines(
  { kind, id, rules, passes }: Hop,
  n: number,
  asked: Traffic,
  topology: Topology,
  language: Language,
): readonly string[] {
  const station = say(reachWords.hop, language, {
    n: n + 1,
    kind: reachPartWords[kind]?.[language] ?? kind,
    id: showId(id, topology, language),
  });
  const on = say(reachWords.hopPasses, language, { ports: showPorts(intersectTraffic(passes, asked), language) });
  return [
    `${station}${on}`,
    ...rules.flatMap((rule) => [`    ${showRule(rule, topology, language)}`, ...referenceLines(rule.refs, language)]),
  ];
}

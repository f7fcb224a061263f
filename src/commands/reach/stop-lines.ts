import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { referenceLines } from '../reference-lines.ts';
import { refusingRules } from './refusing-rules.ts';
import { showId } from './show-id.ts';
import { showPorts } from './show-ports.ts';
import { showRule } from './show-rule.ts';
import { stopGround } from './stop-ground.ts';
import type { ToldStop } from './told-stop.ts';

/** So many are printed; `--json` holds all. */
const shown = 6;
const evidence = 6;

/** Where packets end that do not get there: the station, the line that stops them or what lacks one, and the way up to it. */
export function stopLines(stops: readonly ToldStop[], topology: Topology, language: Language): readonly string[] {
  if (stops.length === 0) return [];
  const lines = stops.slice(0, shown).flatMap((stop) => {
    const { kind, at, by, hops, lost } = stop;
    const ground = stopGround(stop, topology);
    const rules = refusingRules(stop, topology);
    const { ids } = ground;
    const refs = by === null ? ground.refs : rules.flatMap((rule) => rule.refs);
    const of = ids.map((id) => showId(id, topology, language)).join(reachWords.comma[language]);
    const none = kind === 'filter' ? reachWords.stopNone : reachWords.stopNoRoute;
    const why =
      by !== null
        ? say(reachWords.stopBy, language, {
            rule: rules.map((rule) => showRule(rule, topology, language)).join(reachWords.comma[language]),
          })
        : of === ''
          ? reachWords.stopFamily[language]
          : say(none, language, { of });
    const place = `${reachPartWords[at.kind]?.[language] ?? at.kind} ${showId(at.id, topology, language)}`;
    return [
      say(reachWords.stop, language, { kind: reachWords[kind][language], at: place }),
      `    ${why}`,
      say(reachWords.stopPorts, language, { ports: showPorts(lost, language) }),
      ...referenceLines(refs.slice(0, evidence), language),
      ...(hops.length < 2
        ? []
        : [
            say(reachWords.stopWay, language, {
              hops: hops.map(({ id }) => showId(id, topology, language)).join(' → '),
            }),
          ]),
    ];
  });
  const more = stops.length > shown ? [say(reachWords.more, language, { count: stops.length - shown })] : [];
  return [reachWords.stops[language], ...lines, ...more];
}

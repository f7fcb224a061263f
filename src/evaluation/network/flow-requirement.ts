import type { Criterion } from '../../engagement/criterion.ts';
import type { FlowLine, PortRange, ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { trafficOf } from '../../network/traffic/traffic-of.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import { wholeTraffic } from '../../network/traffic/whole-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';

/** What the client's matrix says about one ordered pair of zones. */
export interface FlowRequirement {
  readonly lines: readonly FlowLine[];
  readonly allowed: Traffic;
  /** What must get there: the traffic of the lines that name both zones; null where any port suffices. */
  readonly needed: readonly (Traffic | null)[];
  /** Why nobody can tell what is meant; null where it is clear. */
  readonly unclear: 'AMBIGUOUS_CELL' | 'CRITERION_UNCLEAR' | null;
  /** True where the matrix says nothing about the pair. */
  readonly silent: boolean;
  readonly raw: string;
  readonly criterion: Criterion | null;
}

/** The lines that name the pair most closely, united; a zone id of null is a network the matrix does not name. */
export function flowRequirement(matrix: ZoneMatrix, from: string | null, to: string | null): FlowRequirement {
  const fits = (named: string, id: string | null): boolean => named === '*' || (id !== null && named === id);
  const fitting = matrix.flows.filter((line) => fits(line.from, from) && fits(line.to, to));
  const closest = Math.max(-1, ...fitting.map(closeness));
  const lines = fitting.filter((line) => closeness(line) === closest);
  const [first] = lines;
  if (first === undefined) return withoutLine(matrix);
  const allows = lines.filter(({ allow }) => allow === true);
  const denies = lines.filter(({ allow, ports }) => allow === false && ports !== null && ports.length > 0);
  const mixed =
    new Set(lines.map((line) => `${line.from} ${line.to}`)).size > 1 &&
    new Set(lines.map(({ allow }) => allow)).size > 1;
  return {
    lines,
    allowed: subtractTraffic(uniteTraffic(...allows.map(trafficOfLine)), uniteTraffic(...denies.map(trafficOfLine))),
    needed: closest < 2 ? [] : allows.map((line) => (line.ports === null ? null : trafficOfLine(line))),
    unclear: lines.some(({ allow }) => allow === null) ? 'AMBIGUOUS_CELL' : mixed ? 'CRITERION_UNCLEAR' : null,
    silent: false,
    raw: [...new Set(lines.map(({ raw }) => raw))].join(' / '),
    criterion: first.criterion,
  };
}

function withoutLine({ otherwise }: ZoneMatrix): FlowRequirement {
  return {
    lines: [],
    allowed: otherwise?.allow === true ? wholeTraffic : [],
    needed: [],
    unclear: otherwise === null ? 'CRITERION_UNCLEAR' : null,
    silent: otherwise === null,
    raw: otherwise?.criterion.raw ?? '（記載なし）',
    criterion: otherwise?.criterion ?? null,
  };
}

function closeness({ from, to }: FlowLine): number {
  return (from === '*' ? 0 : 1) + (to === '*' ? 0 : 1);
}

function trafficOfLine({ ports, allow }: FlowLine): Traffic {
  if (ports === null) return allow === true ? wholeTraffic : [];
  return uniteTraffic(...ports.map((range: PortRange) => trafficOf(range.protocol, range.from, range.to)));
}

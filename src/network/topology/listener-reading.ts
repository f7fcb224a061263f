import type { Fact } from '../../facts/fact.ts';
import { readList } from '../../facts/read-list.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { BalancerTarget, Listener } from '../elements/balancer.ts';
import type { UnreadPart } from '../unread-part.ts';
import { balancerTraffic } from './balancer-traffic.ts';
import { groupBy } from './group-by.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import type { PlaceReading } from './place-reading.ts';
import { readTargets } from './read-targets.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/** The listeners of the load balancers of a place, and the target groups they hand connections on to. */
export class ListenerReading {
  readonly #listeners: ReadonlyMap<string | null, readonly Fact[]>;
  readonly #groups: ReadonlyMap<string, Fact>;
  readonly #closed: UnreadPart | null;

  constructor(reading: PlaceReading) {
    this.#listeners = groupBy(reading.hints('listener'), (fact) => seenText(fact, 'loadBalancer'));
    this.#groups = new Map(reading.hints('target-group').map((fact) => [fact.id, fact]));
    this.#closed = reading.closed('target-group', 'load-balancer');
  }

  /** The listeners of a load balancer; unread where its own list of them was not read. */
  of(balancer: Fact): readonly Listener[] | UnreadPart {
    const asked = balancer.attributes['listeners'];
    if (asked?.state === 'unread') return unreadPart('load-balancer', balancer.id, asked);
    return (this.#listeners.get(balancer.id) ?? []).map((fact) => ({
      id: fact.id,
      // A gateway load balancer listens on every port for every protocol.
      traffic: balancerTraffic(seenText(fact, 'protocol'), seenValue(fact, 'port')),
      targets: this.#targets(fact),
      refs: fact.refs,
    }));
  }

  /** The target groups that any listener of a load balancer names. */
  groupsOf(balancer: Fact): readonly Fact[] | UnreadPart {
    const asked = balancer.attributes['listeners'];
    if (asked?.state === 'unread') return unreadPart('load-balancer', balancer.id, asked);
    const named = (this.#listeners.get(balancer.id) ?? []).map((fact) => arnsOf(fact));
    for (const arns of named) if (isUnreadPart(arns)) return arns;
    const wanted = [...new Set(named.flatMap((arns) => (isUnreadPart(arns) ? [] : arns)))];
    const missing = wanted.find((arn) => !this.#groups.has(arn));
    if (missing !== undefined) return this.#missing(missing, balancer);
    return wanted.flatMap((arn) => this.#groups.get(arn) ?? []);
  }

  #targets(listener: Fact): readonly BalancerTarget[] | UnreadPart {
    const arns = arnsOf(listener);
    if (isUnreadPart(arns)) return arns;
    const targets: BalancerTarget[] = [];
    for (const arn of arns) {
      const group = this.#groups.get(arn);
      const read = group === undefined ? this.#missing(arn, listener) : readTargets(group, listener);
      if (isUnreadPart(read)) return read;
      targets.push(...read);
    }
    return targets;
  }

  #missing(arn: string, { refs }: Fact): UnreadPart {
    return unreadPart('load-balancer', arn, this.#closed ?? { code: 'API_ERROR', exact: 'NOT_LISTED', refs });
  }
}

/** Target groups that the default action or any rule of a listener forwards to. */
function arnsOf(listener: Fact): readonly string[] | UnreadPart {
  const rules = linesOf(listener, 'ruleLines', 'load-balancer');
  const own = seenValue(listener, 'defaultActionLines');
  // Listeners of gateway load balancers have no rules, and nobody asks for them.
  const isGateway = seenText(listener, 'protocol') === 'GENEVE' || listener.id.includes(':listener/gwy/');
  if (isUnreadPart(rules) && !isGateway) return rules;
  const further = isUnreadPart(rules) ? [] : rules.flatMap(({ value }) => readList(value, 'Actions'));
  const actions = [...(Array.isArray(own) ? own : []), ...further];
  const arns = actions.flatMap((action) => [
    readText(action, 'TargetGroupArn') ?? [],
    readList(action, 'ForwardConfig.TargetGroups').flatMap((group) => readText(group, 'TargetGroupArn') ?? []),
  ]);
  return [...new Set(arns.flat())];
}

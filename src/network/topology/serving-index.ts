import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { classicArn } from './classic-arn.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';

/** What an interface tells that its service did not write into the description. */
export interface Standing {
  readonly subnet: string | null;
  readonly zone: string | null;
  readonly vpc: string | null;
  readonly groups: readonly string[];
}

/** Kinds that stand in the description by their name, while their id is an ARN. */
const namedKinds: readonly string[] = [
  'lambda-function',
  'search-domain',
  'eks-cluster',
  'cache-cluster',
  'file-system',
];

/** Finds the object an interface serves among the facts of its place: by id, by name, or by where it stands. */
export class ServingIndex {
  readonly #reading: PlaceReading;
  readonly #byName = new Map<string, Map<string, Fact>>();
  readonly #byId = new Map<string, Map<string, Fact>>();

  constructor(reading: PlaceReading) {
    this.#reading = reading;
  }

  /** The id by which an object of a kind is known: its ARN where the list shows only a name. */
  idOf(kind: string, word: string): string {
    return kind === 'classic-load-balancer' ? classicArn(this.#reading, word) : word;
  }

  /** The object of a kind whose id is this one, ends with it, or is named so; null where the list does not show it. */
  find(kind: string, word: string): Fact | null {
    if (!namedKinds.includes(kind)) return this.#ids(kind).get(word) ?? null;
    return this.#names(kind).get(word) ?? this.#ids(kind).get(word) ?? null;
  }

  /** The one database of a kind that stands where the interface stands, with the same groups; null where several do. */
  standing(kind: string, { subnet, zone, vpc, groups }: Standing): Fact | null {
    const wanted = [...groups].sort().join(' ');
    const candidates = this.#reading.hints(kind).filter((fact) => {
      const subnets = seenTexts(fact, 'subnets');
      const zones = seenTexts(fact, 'zones');
      if (seenText(fact, 'vpc') !== vpc || [...seenTexts(fact, 'securityGroups')].sort().join(' ') !== wanted)
        return false;
      if (subnets.length > 0 && subnet !== null && !subnets.includes(subnet)) return false;
      return zones.length === 0 || zone === null || zones.includes(zone);
    });
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  #ids(kind: string): ReadonlyMap<string, Fact> {
    const known = this.#byId.get(kind);
    if (known !== undefined) return known;
    const index = new Map<string, Fact>();
    for (const fact of readable.has(kind) ? this.#reading.hints(kind) : []) {
      index.set(fact.id, fact);
      // An interface names a load balancer by the last parts of its ARN.
      if (kind === 'load-balancer') index.set(fact.id.replace(/^.*:loadbalancer\//, ''), fact);
    }
    this.#byId.set(kind, index);
    return index;
  }

  #names(kind: string): ReadonlyMap<string, Fact> {
    const known = this.#byName.get(kind);
    if (known !== undefined) return known;
    const index = new Map(
      this.#reading.hints(kind).flatMap((fact) => {
        const name = seenValue(fact, 'name');
        return typeof name === 'string' ? [[name, fact] as const] : [];
      }),
    );
    this.#byName.set(kind, index);
    return index;
  }
}

/** Kinds of fact that can be looked up by an id in a description. */
const readable: ReadonlySet<string> = new Set([
  ...namedKinds,
  'load-balancer',
  'classic-load-balancer',
  'nat-gateway',
  'vpc-endpoint',
  'client-vpn',
  'instance-connect-endpoint',
  'ec2-instance',
]);

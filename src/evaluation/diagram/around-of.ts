import type { Topology } from '../../network/topology.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { DrawnElement } from './drawn-element.ts';

/** What an element is drawn inside of, as far as it is known what that is; null where it is drawn inside of none. */
export interface Around {
  readonly account: string | null;
  readonly region: string | null;
  readonly vpc: string | null;
  /** The subnets of the tier it is drawn in. */
  readonly subnets: readonly string[] | null;
  /** True where it is drawn inside a VPC or subnet of which nobody can tell which one it is. */
  readonly isOpen: boolean;
  /** What was not read and could tell. */
  readonly gap: Gap | null;
  /** What was not read of a subnet or VPC it is drawn in, whether or not another tells which VPC it is. */
  readonly nextGap: Gap | null;
  /** The drawn containers that are known, nearest first. */
  readonly parents: readonly DrawnElement[];
}

/** Reads the containers of an element, the nearest first. */
export function aroundOf(parents: readonly DrawnElement[], topology: Topology): Around {
  const networks = parents.filter(({ element }) => element.kind === 'vpc' || element.kind === 'subnet');
  const known = networks.filter(({ found, gap }) => found.length > 0 && gap === null);
  const open = networks.find((one) => !known.includes(one));
  const tier = known.find(({ element }) => element.kind === 'subnet');
  const vpcs = known.flatMap(({ element, found }) => found.map(({ id, vpc }) => (element.kind === 'vpc' ? id : vpc)));
  const vpc = vpcs.find((id) => id !== null) ?? null;
  const home = vpc === null ? undefined : topology.vpcs.get(vpc);
  return {
    account: wordOf(parents, 'account', /\d{12}/),
    region: home?.region ?? known[0]?.found[0]?.region ?? wordOf(parents, 'region', /[a-z]{2}(?:-[a-z]+){1,2}-\d/),
    vpc,
    subnets: tier === undefined ? null : tier.found.map(({ id }) => id),
    isOpen: vpc === null && open !== undefined,
    gap: vpc === null ? (open?.gap ?? null) : null,
    nextGap: networks.find((one) => one.gap !== null)?.gap ?? null,
    parents: known,
  };
}

/** The account or region that a drawn frame names. */
function wordOf(parents: readonly DrawnElement[], kind: 'account' | 'region', word: RegExp): string | null {
  for (const { element } of parents) {
    if (element.kind !== kind) continue;
    const found = word.exec(`${element.awsId ?? ''} ${element.name}`.slice(0, 1000));
    if (found !== null) return found[0];
  }
  return null;
}

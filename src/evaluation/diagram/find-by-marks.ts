import type { DiagramElement } from '../../engagement/network/network-diagram.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Around } from './around-of.ts';
import type { DrawnElement } from './drawn-element.ts';
import type { RealElement } from './real-element.ts';
import type { WrittenMarks } from './written-marks.ts';

type Finding = Pick<DrawnElement, 'by' | 'found' | 'candidates'>;

const nothing: Finding = { by: null, found: [], candidates: [] };
/** The ARN of something that AWS itself knows by a short id: `arn:aws:ec2:…:vpc/vpc-…`. */
function isArnOf(word: string, id: string): boolean {
  return /^arn:[\w-]+:(?:ec2|directconnect|vpc-lattice|networkmanager):/.test(word) && word.split('/').at(-1) === id;
}

/** A VPC has at most one of each attached (Amazon VPC quotas). */
const sole = ['internet-gateway', 'vpn-gateway'];

/** Finds what an element stands for by what is written beside it; an id decides alone, addresses and names must agree. */
export function findByMarks(
  element: DiagramElement,
  { ids, ranges }: WrittenMarks,
  around: Around,
  real: readonly RealElement[],
): Finding {
  if (ids.length > 0) {
    const found = real.filter(({ id }) => ids.some((word) => word === id || isArnOf(word, id)));
    if (found.length > 0) return { by: 'id', found, candidates: [] };
    // A word that is no id may be the own name of a load balancer or a bucket.
    if (ids.some((id) => /^arn:|-[0-9a-f]{8,17}$/.test(id))) return nothing;
  }
  const { kind } = element;
  if (kind === null) return nothing;
  const here = real.filter((one) => one.drawnAs.includes(kind) && isInside(one, around));
  const written = [...ids, element.name.trim()];
  const named = here.filter(({ names }) => names.some((name) => written.includes(name)));
  const placed = ranges.length === 0 ? [] : byRange(kind, ranges, here, real, around);
  if (placed.length > 0) {
    const agreed = named.length === 0 ? placed : placed.filter((one) => named.includes(one));
    if (agreed.length === 0) return { by: 'cidr', found: [], candidates: [...placed, ...named] };
    return settle('cidr', agreed, isTier(agreed, ranges), around.isOpen && !isExact(agreed, ranges));
  }
  if (named.length > 0) return settle('name', named, false, around.isOpen && named.some(({ vpc }) => vpc !== null));
  // Where the VPC it is drawn in is not known, any that stands in one may be meant.
  const isWanted = sole.includes(kind) && ranges.length === 0 && around.isOpen;
  if (isWanted) return { by: null, found: [], candidates: here.filter(({ vpc }) => vpc !== null) };
  const only = sole.includes(kind) && around.vpc !== null ? here.filter(({ vpc }) => vpc === around.vpc) : [];
  return only.length === 1 && ranges.length === 0 ? { by: 'sole', found: only, candidates: [] } : nothing;
}

function settle(by: 'cidr' | 'name', found: readonly RealElement[], isTier: boolean, isOpen: boolean): Finding {
  const isSure = !isOpen && (found.length === 1 || isTier);
  return isSure ? { by, found, candidates: [] } : { by, found: [], candidates: found };
}

/** What stands in no VPC may be drawn anywhere; all else only where it stands. */
function isInside({ account, region, vpc, kind, id }: RealElement, around: Around): boolean {
  if (around.account !== null && around.account !== account) return false;
  if (around.region !== null && region !== 'global' && around.region !== region) return false;
  return around.vpc === null || vpc === null || vpc === around.vpc || (kind === 'vpc' && id === around.vpc);
}

/** VPCs and subnets with just these ranges, where it is drawn or else anywhere; or the subnets within a tier drawn as one range. */
function byRange(
  kind: DiagramElement['kind'],
  ranges: readonly Addresses[],
  here: readonly RealElement[],
  real: readonly RealElement[],
  around: Around,
): readonly RealElement[] {
  if (kind !== 'vpc' && kind !== 'subnet') return [];
  const has = (one: RealElement): boolean => ranges.some((range) => one.ranges.some((own) => isSame(own, range)));
  const exact = here.filter(has);
  if (exact.length > 0) return exact;
  if (kind === 'subnet' && around.vpc !== null) {
    const tier = here.filter((one) => isWithin(one, ranges));
    if (tier.length > 0) return tier;
  }
  const elsewhere = real.filter((one) => one.drawnAs.includes(kind) && has(one));
  return elsewhere.length > 0 || !around.isOpen ? elsewhere : here.filter((one) => isWithin(one, ranges));
}

/** One thing with just this range: there is no second one, wherever it stands. */
function isExact([one, ...more]: readonly RealElement[], ranges: readonly Addresses[]): boolean {
  if (one === undefined || more.length > 0) return false;
  return one.ranges.some((own) => ranges.some((range) => isSame(own, range)));
}

/** Several subnets are one tier where each lies within what is drawn and no two share an address. */
function isTier(found: readonly RealElement[], ranges: readonly Addresses[]): boolean {
  const vpcs = new Set(found.map(({ vpc }) => vpc));
  return vpcs.size === 1 && !vpcs.has(null) && found.every((one) => isWithin(one, ranges));
}

function isWithin(one: RealElement, ranges: readonly Addresses[]): boolean {
  const family = ranges[0]?.family;
  const compared = one.ranges.filter((own) => own.family === family);
  return (
    compared.length > 0 &&
    compared.every((own) => ranges.reduce((left, range) => subtractAddresses(left, range), own).ranges.length === 0)
  );
}

function isSame(one: Addresses, other: Addresses): boolean {
  return (
    one.family === other.family &&
    subtractAddresses(one, other).ranges.length === 0 &&
    subtractAddresses(other, one).ranges.length === 0
  );
}

import { parsePolicy } from '../../access/parse-policy.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { Policy, Statement } from '../../access/policy.ts';
import type { Endpoint } from '../../network/elements/endpoint.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ZoneMembers } from './zone-members.ts';

/** An endpoint through which more can be reached than the zone that is allowed. */
export interface OpenEndpoint {
  readonly endpoint: Endpoint;
  /** `open`: its policy lets through to more · `unknown`: the policy cannot be read as a list of what is allowed. */
  readonly state: 'open' | 'unknown';
  readonly resources: readonly string[];
}

const limitingKeys = /^(aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths|s3:resourceaccount)$/i;

/** Endpoints to the service of the buckets a zone is made of, whose policies do not keep to those buckets (case N-18). */
export function openEndpoints(
  from: ZoneMembers,
  to: ZoneMembers,
  topology: Topology,
): { readonly found: readonly OpenEndpoint[]; readonly gaps: readonly UnreadPart[] } {
  const named = to.zone.matchers.filter(({ by, value }) => by === 'arn' && /^arn:[^:]*:s3:/.test(value));
  if (named.length === 0 || named.length < to.zone.matchers.length) return { found: [], gaps: [] };
  const vpcs = new Set(from.interfaces.map(({ vpc }) => vpc));
  const subnets = new Set(from.interfaces.map(({ subnet }) => topology.subnets.get(subnet)?.routeTable));
  const found: OpenEndpoint[] = [];
  const gaps: UnreadPart[] = [];
  for (const endpoint of topology.endpoints.values()) {
    if (!vpcs.has(endpoint.vpc) || !endpoint.service.endsWith('.s3')) continue;
    if (endpoint.kind === 'gateway' && !endpoint.routeTables.some((table) => subnets.has(table))) continue;
    const { policy, id, refs } = endpoint;
    if (policy.state === 'unread')
      gaps.push({
        state: 'unread',
        part: 'endpoint',
        of: id,
        code: policy.code,
        exact: policy.exact,
        refs: policy.refs,
      });
    if (policy.state !== 'seen') continue;
    const source = {
      kind: 'endpoint',
      name: 'endpoint policy',
      arn: null,
      version: null,
      attachedTo: id,
      refs,
    } as const;
    const read = parsePolicy(policy.value, source);
    if (!('statements' in read)) found.push({ endpoint, state: 'unknown', resources: [] });
    else {
      const resources = beyond(
        read,
        named.map(({ value }) => value),
      );
      if (resources.length > 0) found.push({ endpoint, state: isRefusing(read) ? 'unknown' : 'open', resources });
    }
  }
  return { found, gaps };
}

/** What the policy lets through that none of the patterns covers. */
function beyond({ statements }: Policy, named: readonly string[]): readonly string[] {
  return statements
    .filter(
      ({ effect, action, condition }) =>
        effect === 'Allow' && isForData(action) && !condition.some(({ key }) => limitingKeys.test(key)),
    )
    .flatMap(({ resource }) => {
      if (resource === null || resource.not) return ['*'];
      return resource.patterns.filter((one) => !named.some((pattern) => covers(pattern, one)));
    });
}

/** A bucket named without its objects stands for both. */
function covers(pattern: string, resource: string): boolean {
  const bucket = resource.split('/')[0] ?? resource;
  return [resource, bucket].some((one) => coverPattern(pattern, one) === 'whole');
}

function isForData({ not, patterns }: Statement['action']): boolean {
  return not || patterns.some((one) => one === '*' || /^s3:/i.test(one));
}

/** A refusal for whatever is not named may close what an Allow leaves open. */
function isRefusing({ statements }: Policy): boolean {
  return statements.some(
    ({ effect, resource, condition }) =>
      effect === 'Deny' && (resource?.not === true || condition.some(({ key }) => limitingKeys.test(key))),
  );
}

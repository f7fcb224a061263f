import { parsePolicy } from '../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../src/access/policy.ts';
import type { World, WorldAccount, WorldPrincipal, WorldResource } from '../../src/access/world.ts';
import type { BenchList } from './make-bench.ts';
import type { Document } from './scenario.ts';

const account = '111122223333';

/** The list as a gathered world, every document parsed from its text. */
export function benchWorld(list: BenchList): World {
  return {
    accounts: new Map([[account, accountOf(list)]]),
    principals: list.principals.map(principalOf),
    resources: list.resources.map(resourceOf),
    center: null,
  };
}

function accountOf({ scps }: BenchList): WorldAccount {
  return {
    id: account,
    partition: 'aws',
    organization: 'o-abcdefghij',
    orgPath: 'o-abcdefghij/r-ab12/',
    isManagement: false,
    scps: scps.map((level) => level.map((document, at) => parse(document, 'scp', `scp-${at}`))),
    rcps: null,
    closed: [],
  };
}

function principalOf({ arn, policies, boundary }: BenchList['principals'][number]): WorldPrincipal {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return {
    arn,
    kind: arn.includes(':role/') ? 'role' : 'user',
    class: 'person',
    account,
    name,
    path: '/',
    uniqueId: null,
    tags: { state: 'seen', value: { Team: 'blue' }, at: '2026-04-01T00:00:00.000Z', refs: [] },
    policies: policies.map((document, at) => parse(document, 'identity', `policy-${at}`)),
    boundary: boundary && parse(boundary, 'boundary', 'boundary'),
    groups: [],
    trust: null,
    folded: null,
    permissionSet: null,
    lastUsed: null,
    refs: [],
  };
}

const kinds: Readonly<Record<string, string>> = {
  s3: 's3-bucket',
  sqs: 'sqs-queue',
  dynamodb: 'dynamodb-table',
  secretsmanager: 'secret',
};

function resourceOf({ arn: asked, service, policy }: BenchList['resources'][number]): WorldResource {
  const arn = service === 's3' ? asked.slice(0, asked.indexOf('/')) : asked;
  return {
    arn,
    kind: kinds[service] ?? service,
    service,
    account,
    region: 'ap-northeast-1',
    name: arn.slice(arn.lastIndexOf(':') + 1),
    tags: { state: 'seen', value: {}, at: '2026-04-01T00:00:00.000Z', refs: [] },
    policy: policy && parse(policy, 'resource', 'resource policy'),
    grants: [],
    publicAccessBlock: null,
    key: null,
    inside: service === 's3' ? [`${arn}/*`] : [],
    refs: [],
  };
}

function parse(document: Document, kind: PolicyKind, name: string): Policy {
  const policy = parsePolicy(JSON.stringify(document), {
    kind,
    name,
    arn: null,
    version: null,
    attachedTo: null,
    refs: [],
  });
  if ('statements' in policy) return policy;
  throw new Error(JSON.stringify(policy));
}

import { keyPool, operatorPool, type PoolKey } from './key-pool.ts';
import type { Random } from './make-random.ts';
import type { Document } from './scenario.ts';

/** Where a document stands. */
export type Kind = 'identity' | 'scp' | 'rcp' | 'resource' | 'trust';

const home = '111122223333';
const away = '444455556666';

const named: readonly unknown[] = [
  '*',
  { AWS: '*' },
  { AWS: home },
  { AWS: `arn:aws:iam::${home}:root` },
  { AWS: [`arn:aws:iam::${away}:root`, `arn:aws:iam::${home}:user/taro`] },
  { AWS: `arn:aws:iam::${home}:user/tokyo/hanako` },
  { AWS: `arn:aws:iam::${home}:role/Ops` },
  { AWS: `arn:aws:sts::${home}:assumed-role/Ops/taro` },
  { AWS: `arn:aws:sts::${home}:federated-user/taro` },
  { AWS: `arn:aws:iam::${away}:role/Partner` },
  { AWS: away },
  { Service: ['lambda.amazonaws.com', 'sns.amazonaws.com'] },
];

const exceptions: readonly unknown[] = [
  { AWS: [`arn:aws:iam::${home}:user/taro`, `arn:aws:iam::${home}:root`] },
  { AWS: [`arn:aws:sts::${home}:assumed-role/Ops/taro`, `arn:aws:iam::${home}:role/Ops`, `arn:aws:iam::${home}:root`] },
];

/** A document of one or two statements about the question; `allow` is the share of statements that allow. */
export function makeDocument(random: Random, kind: Kind, action: string, resource: string, allow: number): Document {
  const Statement = Array.from({ length: random.between(1, 2) }, () =>
    makeStatement(random, kind, action, resource, random.chance(allow) ? 'Allow' : 'Deny'),
  );
  return { Version: kind === 'scp' || kind === 'rcp' || random.chance(0.95) ? '2012-10-17' : '2008-10-17', Statement };
}

function makeStatement(
  random: Random,
  kind: Kind,
  action: string,
  resource: string,
  effect: string,
): Record<string, unknown> {
  const statement: Record<string, unknown> = { Effect: effect };
  if (kind === 'rcp') statement['Principal'] = '*';
  if (kind === 'resource' || kind === 'trust') {
    if (effect === 'Deny' && kind === 'resource' && random.chance(0.15))
      statement['NotPrincipal'] = random.pick(exceptions);
    else statement['Principal'] = random.pick(named);
  }
  const not = kind !== 'trust' && kind !== 'rcp' && random.chance(0.12);
  statement[not ? 'NotAction' : 'Action'] = makeActions(random, action, kind, not);
  if (kind !== 'trust') {
    const notResource = kind !== 'rcp' && random.chance(0.08);
    statement[notResource ? 'NotResource' : 'Resource'] = makeResources(random, resource, notResource);
  }
  const condition = random.chance(0.45) ? makeCondition(random, action) : null;
  if (condition) statement['Condition'] = condition;
  return statement;
}

function makeActions(random: Random, action: string, kind: Kind, not: boolean): unknown {
  const [service = '', name = ''] = action.split(':');
  if (kind === 'trust') return random.chance(0.85) ? 'sts:AssumeRole' : 'sts:*';
  const near = [
    action,
    action.toUpperCase(),
    `${service}:*`,
    `${service}:${name.slice(0, 3)}*`,
    `${service}:*${name.slice(-4)}`,
    `${service}:?${name.slice(1)}`,
  ];
  const far = ['s3:GetObjectAcl', 'dynamodb:*', `${service}:Zz*`, 'cloudwatch:Get*'];
  const one = (): string => (random.chance(not ? 0.35 : 0.8) ? random.pick(near) : random.pick(far));
  if (!not && kind !== 'rcp' && kind !== 'resource' && random.chance(0.2)) return '*';
  return random.chance(0.5) ? one() : [one(), one()];
}

function makeResources(random: Random, resource: string, not: boolean): unknown {
  if (!not && (resource === '*' || random.chance(0.4))) return '*';
  const near = [
    resource,
    `${resource.slice(0, -1)}?`,
    `${resource.slice(0, -3)}*`,
    resource.replace(/[^:/]+$/, '*'),
    resource.replace('ap-northeast-1', '*'),
  ];
  const far = [
    'arn:aws:s3:::invoices/*',
    'arn:aws:s3:::orders',
    resource.toUpperCase().replace(/^ARN:AWS/, 'arn:aws'),
    'arn:aws:s3:::orders/home/${aws:username}/*',
    `arn:aws:sqs:*:${home}:*`,
  ];
  const one = (): string =>
    resource !== '*' && random.chance(not ? 0.35 : 0.75) ? random.pick(near) : random.pick(far);
  return random.chance(0.6) ? one() : [one(), one()];
}

function makeCondition(random: Random, action: string): Record<string, Record<string, unknown>> {
  const condition: Record<string, Record<string, unknown>> = {};
  for (let count = random.between(1, 2); count > 0; count -= 1) {
    const taken = Object.values(condition).flatMap((keys) => Object.keys(keys).map((one) => one.toLowerCase()));
    const free = keyPool.filter(({ key }) => !taken.includes(key.toLowerCase()));
    const key = random.pick(free.filter((one) => one.action === null || one.action === action));
    if (random.chance(0.1)) {
      condition['Null'] = { ...condition['Null'], [key.key]: random.pick(['true', 'false']) };
      continue;
    }
    const operator = formOf(random, random.pick(operatorPool[key.type]), key);
    const values = random.chance(0.5) ? random.pick(key.written) : [random.pick(key.written), random.pick(key.written)];
    condition[operator] = { ...condition[operator], [random.chance(0.1) ? key.key.toUpperCase() : key.key]: values };
  }
  return condition;
}

function formOf(random: Random, operator: string, key: PoolKey): string {
  const ifExists = random.chance(0.25) ? 'IfExists' : '';
  if (key.many || random.chance(0.05)) return `${random.pick(['ForAllValues', 'ForAnyValue'])}:${operator}${ifExists}`;
  return `${operator}${ifExists}`;
}

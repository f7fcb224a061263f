/** A condition key, what kind of values it has, and values that meet each other often enough. */
export interface PoolKey {
  readonly key: string;
  readonly type: 'string' | 'numeric' | 'date' | 'bool' | 'ip' | 'arn';
  readonly many: boolean;
  /** Values of requests. */
  readonly seen: readonly string[];
  /** Values of policies. */
  readonly written: readonly string[];
  /** Only requests of this action know the key; null for keys of every request. */
  readonly action: string | null;
}

const every = { many: false, action: null } as const;

/** The keys that scenarios use: global ones, and a few that belong to one action. */
export const keyPool: readonly PoolKey[] = [
  {
    ...every,
    key: 'aws:SourceIp',
    type: 'ip',
    seen: ['203.0.113.7', '198.51.100.1', '2001:db8:1::7', '10.0.0.1'],
    written: ['203.0.113.0/24', '203.0.113.7', '198.51.100.0/31', '2001:db8::/32', '0.0.0.0/0', '::/0', '10.0.0.0/8'],
  },
  { ...every, key: 'aws:MultiFactorAuthPresent', type: 'bool', seen: ['true', 'false'], written: ['true', 'false'] },
  { ...every, key: 'aws:SecureTransport', type: 'bool', seen: ['true', 'false'], written: ['true', 'false'] },
  {
    ...every,
    key: 'aws:PrincipalOrgID',
    type: 'string',
    seen: ['o-abcdefghij', 'o-zyxwvutsrq'],
    written: ['o-abcdefghij', 'o-*', 'O-ABCDEFGHIJ', 'o-other12345'],
  },
  {
    ...every,
    key: 'aws:PrincipalTag/Team',
    type: 'string',
    seen: ['Blue', 'blue', 'Red', 'Blue-1'],
    written: ['Blue', 'BLUE', 'Bl*', '?lue', 'Red', '*', '${aws:username}', '${aws:PrincipalTag/Team}'],
  },
  {
    ...every,
    key: 'aws:RequestedRegion',
    type: 'string',
    seen: ['ap-northeast-1', 'us-east-1'],
    written: ['ap-northeast-1', 'us-*', '*', 'eu-west-1'],
  },
  {
    ...every,
    key: 'aws:SourceVpce',
    type: 'string',
    seen: ['vpce-1a2b3c4d', 'vpce-99999999'],
    written: ['vpce-1a2b3c4d', 'vpce-*', 'vpce-?????????'],
  },
  {
    ...every,
    key: 'aws:CurrentTime',
    type: 'date',
    seen: ['2026-04-01T00:00:00Z', '2026-05-01T12:00:00Z', '2025-01-01T00:00:00Z'],
    written: ['2026-04-01T00:00:00Z', '2026-04-15T00:00:00+09:00', '1775001600', '2026-01-01'],
  },
  {
    ...every,
    key: 'aws:MultiFactorAuthAge',
    type: 'numeric',
    seen: ['0', '300', '3600', '86400'],
    written: ['300', '3600', '300.0', '0', '-1', '100000'],
  },
  {
    ...every,
    key: 'aws:SourceArn',
    type: 'arn',
    seen: [
      'arn:aws:sns:ap-northeast-1:111122223333:t',
      'arn:aws:s3:::orders',
      'arn:aws:sns:us-east-1:444455556666:t:x',
    ],
    written: [
      'arn:aws:sns:ap-northeast-1:111122223333:t',
      'arn:aws:sns:*:111122223333:*',
      'arn:aws:s3:::order?',
      'arn:aws:*:*:*:t*',
      'arn:aws:sns:*:t',
    ],
  },
  {
    key: 'aws:TagKeys',
    type: 'string',
    many: true,
    action: null,
    seen: ['Env', 'Owner', 'env', 'Secret'],
    written: ['Env', 'Owner', 'E*', 'ENV', '*'],
  },
  {
    key: 'aws:PrincipalOrgPaths',
    type: 'string',
    many: true,
    action: null,
    seen: ['o-abcdefghij/r-ab12/ou-ab12-11111111/', 'o-abcdefghij/r-ab12/ou-ab12-22222222/'],
    written: ['o-abcdefghij/*', 'o-abcdefghij/r-ab12/ou-ab12-11111111/', '*/ou-ab12-2222????/'],
  },
  {
    ...every,
    key: 's3:prefix',
    type: 'string',
    action: 's3:ListBucket',
    seen: ['home/taro/', 'home/', ''],
    written: ['home/${aws:username}/*', 'home/', 'home/*', ''],
  },
  {
    ...every,
    key: 's3:max-keys',
    type: 'numeric',
    action: 's3:ListBucket',
    seen: ['1', '10', '1000'],
    written: ['10', '10.0', '999', '1'],
  },
];

/** The operators for each kind of value. */
export const operatorPool: Readonly<Record<PoolKey['type'], readonly string[]>> = {
  string: [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
  ],
  numeric: [
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
  ],
  date: [
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
  ],
  bool: ['Bool'],
  ip: ['IpAddress', 'NotIpAddress'],
  arn: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
};

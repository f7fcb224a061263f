import { expect, test } from 'vitest';
import type { CheckFunction } from '../../../src/evaluation/check-function.ts';
import { aclKeepsPortsClosed } from '../../../src/evaluation/functions/acl-keeps-ports-closed.ts';
import { distributionEncrypted } from '../../../src/evaluation/functions/distribution-encrypted.ts';
import { endpointPolicyRestricted } from '../../../src/evaluation/functions/endpoint-policy-restricted.ts';
import { functionUrlsSigned } from '../../../src/evaluation/functions/function-urls-signed.ts';
import { listenerEncrypted } from '../../../src/evaluation/functions/listener-encrypted.ts';
import { onlyPublicPortsOpen } from '../../../src/evaluation/functions/only-public-ports-open.ts';
import { poolMfaAtLeast } from '../../../src/evaluation/functions/pool-mfa-at-least.ts';
import { portsClosedToInternet } from '../../../src/evaluation/functions/ports-closed-to-internet.ts';
import { publicAddressApproved } from '../../../src/evaluation/functions/public-address-approved.ts';
import { matchesPattern } from '../../../src/evaluation/matches-pattern.ts';
import { readPortList } from '../../../src/evaluation/read-port-list.ts';
import { restatePolicy } from '../../../src/facts/restate-policy.ts';
import { context, factOf } from './fact-of.ts';

const open = (from: number | null, to: number | null, cidr = '0.0.0.0/0', protocol = 'tcp'): unknown => ({
  protocol,
  from,
  to,
  cidr,
});
const group = (openToInternet: unknown, prefixListRules: unknown = []): Record<string, unknown> => ({
  openToInternet,
  prefixListRules,
});
const entry = (
  number: number,
  action: string,
  from: number,
  to: number,
  cidr = '0.0.0.0/0',
  protocol = 'tcp',
): unknown => ({ number, action, protocol, from, to, cidr });
const last = entry(32767, 'deny', 0, 65535, '0.0.0.0/0', 'all');
const tls = ['ELBSecurityPolicy-TLS13-1-2-*'];
const all = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
const endpoint = (...Statement: unknown[]): Record<string, unknown> => ({ policy: restatePolicy({ Statement }) });
const paths = (minimumTls: unknown, ...viewerPolicies: string[]): Record<string, unknown> => ({
  minimumTls,
  viewerPolicies,
  defaultCertificate: false,
});

const cases: readonly (readonly [string, CheckFunction, Record<string, unknown>, unknown, string])[] = [
  ['nothing open', portsClosedToInternet, group([]), [22], 'MATCH/EQUAL'],
  ['SSH open', portsClosedToInternet, group([open(22, 22)]), [22, 3389], 'MISMATCH/PUBLIC'],
  ['SSH open over IPv6', portsClosedToInternet, group([open(22, 22, '::/0')]), [22], 'MISMATCH/PUBLIC'],
  ['a range that covers RDP', portsClosedToInternet, group([open(3000, 4000)]), ['3389'], 'MISMATCH/PUBLIC'],
  ['a range beside it', portsClosedToInternet, group([open(23, 3388)]), [22, 3389], 'MATCH/EQUAL'],
  ['every protocol', portsClosedToInternet, group([open(0, 65535, '0.0.0.0/0', 'all')]), [22], 'MISMATCH/PUBLIC'],
  ['ICMP', portsClosedToInternet, group([open(null, null, '0.0.0.0/0', 'icmp')]), [22], 'MATCH/EQUAL'],
  [
    'a prefix list on SSH',
    portsClosedToInternet,
    group([], [open(22, 22, 'pl-1')]),
    [22],
    'INDETERMINATE/NEEDS_OBSERVATION',
  ],
  ['a prefix list elsewhere', portsClosedToInternet, group([], [open(443, 443, 'pl-1')]), [22], 'MATCH/EQUAL'],
  ['no rules read', portsClosedToInternet, group(null, null), [22], 'MATCH/EQUAL'],
  ['no ports named', portsClosedToInternet, group([open(22, 22)]), [], 'INDETERMINATE/CRITERION_UNCLEAR'],
  ['ports in words', portsClosedToInternet, group([open(22, 22)]), ['ssh'], 'INDETERMINATE/CRITERION_UNCLEAR'],

  ['web ports', onlyPublicPortsOpen, { openToInternet: [open(80, 80), open(443, 443)] }, [80, 443], 'MATCH/EQUAL'],
  ['a range over both', onlyPublicPortsOpen, { openToInternet: [open(80, 443)] }, [80, 443], 'MISMATCH/PUBLIC'],
  ['neighbours make a range', onlyPublicPortsOpen, { openToInternet: [open(80, 82)] }, [82, 80, 81], 'MATCH/EQUAL'],
  [
    'overlapping ranges',
    onlyPublicPortsOpen,
    { openToInternet: [open(8000, 8100)] },
    ['8000-8050', '8040-8100'],
    'MATCH/EQUAL',
  ],
  ['nothing may be open', onlyPublicPortsOpen, { openToInternet: [open(443, 443)] }, [], 'MISMATCH/PUBLIC'],

  [
    'default ACL',
    aclKeepsPortsClosed,
    { ingress: [entry(100, 'allow', 0, 65535, '0.0.0.0/0', 'all'), last] },
    [22],
    'MISMATCH/PUBLIC',
  ],
  [
    'denied before allowed',
    aclKeepsPortsClosed,
    { ingress: [entry(90, 'deny', 22, 22), entry(100, 'allow', 0, 65535), last] },
    [22],
    'MATCH/EQUAL',
  ],
  [
    'denied after allowed',
    aclKeepsPortsClosed,
    { ingress: [entry(100, 'allow', 0, 65535), entry(110, 'deny', 22, 22), last] },
    [22],
    'MISMATCH/PUBLIC',
  ],
  [
    'only a part denied',
    aclKeepsPortsClosed,
    { ingress: [entry(90, 'deny', 22, 22, '10.0.0.0/8'), entry(100, 'allow', 22, 22), last] },
    [22],
    'MISMATCH/PUBLIC',
  ],
  [
    'IPv4 denied, IPv6 allowed',
    aclKeepsPortsClosed,
    { ingress: [entry(90, 'deny', 22, 22), entry(100, 'allow', 22, 22, '::/0'), last] },
    [22],
    'MISMATCH/PUBLIC',
  ],
  [
    'only offices',
    aclKeepsPortsClosed,
    { ingress: [entry(100, 'allow', 22, 22, '203.0.113.0/24'), last] },
    [22],
    'MATCH/EQUAL',
  ],

  [
    'TLS 1.3 policy',
    listenerEncrypted,
    { protocol: 'HTTPS', sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06', ruleActions: [] },
    tls,
    'MATCH/EQUAL',
  ],
  [
    'old policy',
    listenerEncrypted,
    { protocol: 'TLS', sslPolicy: 'ELBSecurityPolicy-2016-08', ruleActions: [] },
    tls,
    'MISMATCH/VALUE',
  ],
  [
    'HTTP redirects',
    listenerEncrypted,
    { protocol: 'HTTP', sslPolicy: null, ruleActions: ['redirect:HTTPS'] },
    tls,
    'MATCH/EQUAL',
  ],
  [
    'HTTP with a path that answers',
    listenerEncrypted,
    { protocol: 'HTTP', sslPolicy: null, ruleActions: ['redirect:HTTPS', 'forward'] },
    tls,
    'MISMATCH/VALUE',
  ],
  [
    'HTTP redirects to HTTP',
    listenerEncrypted,
    { protocol: 'HTTP', sslPolicy: null, ruleActions: ['redirect:HTTP'] },
    tls,
    'MISMATCH/VALUE',
  ],
  [
    'TCP',
    listenerEncrypted,
    { protocol: 'TCP', sslPolicy: null, ruleActions: ['forward'] },
    tls,
    'INDETERMINATE/NEEDS_OBSERVATION',
  ],

  [
    'CloudFront as required',
    distributionEncrypted,
    paths('TLSv1.2_2021', '*:redirect-to-https'),
    'TLSv1.2_2021',
    'MATCH/EQUAL',
  ],
  ['CloudFront stronger', distributionEncrypted, paths('TLSv1.3_2025', '*:https-only'), 'TLSv1.2_2021', 'MATCH/EQUAL'],
  ['CloudFront weaker', distributionEncrypted, paths('TLSv1.1_2016', '*:https-only'), 'TLSv1.2_2021', 'MISMATCH/VALUE'],
  [
    'one path in plain',
    distributionEncrypted,
    paths('TLSv1.2_2021', '*:https-only', '/a:allow-all'),
    'TLSv1.2_2021',
    'MISMATCH/VALUE',
  ],
  [
    'its own certificate',
    distributionEncrypted,
    { ...paths('TLSv1.2_2021', '*:https-only'), defaultCertificate: true },
    'TLSv1.2_2021',
    'MISMATCH/VALUE',
  ],
  [
    'a policy of tomorrow',
    distributionEncrypted,
    paths('TLSv1.4_2030', '*:https-only'),
    'TLSv1.2_2021',
    'INDETERMINATE/UNKNOWN_CONDITION',
  ],
  [
    'a requirement in words',
    distributionEncrypted,
    paths('TLSv1.2_2021', '*:https-only'),
    'TLS1.2以上',
    'INDETERMINATE/CRITERION_UNCLEAR',
  ],

  ['default endpoint policy', endpointPolicyRestricted, endpoint(all), null, 'MISMATCH/VALUE'],
  ['no endpoint policy', endpointPolicyRestricted, { policy: null }, null, 'MISMATCH/VALUE'],
  [
    'one organisation',
    endpointPolicyRestricted,
    endpoint({ ...all, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }),
    null,
    'MATCH/EQUAL',
  ],
  ['all but what is denied', endpointPolicyRestricted, endpoint(all, { ...all, Effect: 'Deny' }), null, 'MATCH/EQUAL'],
  [
    'endpoint policy that is none',
    endpointPolicyRestricted,
    { policy: 'unreadable' },
    null,
    'INDETERMINATE/UNKNOWN_CONDITION',
  ],

  ['no public address', publicAddressApproved, { publicAddresses: [], name: null }, [], 'MATCH/EQUAL'],
  [
    'public address',
    publicAddressApproved,
    { publicAddresses: ['203.0.113.2'], name: 'web-1' },
    ['db-*'],
    'MISMATCH/VALUE',
  ],
  [
    'approved by name',
    publicAddressApproved,
    { publicAddresses: ['203.0.113.2'], name: 'web-1' },
    ['web-*'],
    'MATCH/EQUAL',
  ],

  ['no function URL', functionUrlsSigned, { name: 'f', urls: [] }, [], 'MATCH/EQUAL'],
  ['signed URL', functionUrlsSigned, { name: 'f', urls: ['AWS_IAM https://a'] }, [], 'MATCH/EQUAL'],
  ['open URL', functionUrlsSigned, { name: 'f', urls: ['AWS_IAM https://a', 'NONE https://b'] }, [], 'MISMATCH/PUBLIC'],
  ['open URL, listed', functionUrlsSigned, { name: 'f', urls: ['NONE https://b'] }, ['f'], 'MATCH/EQUAL'],

  ['MFA required and on', poolMfaAtLeast, { mfa: 'ON' }, 'OPTIONAL', 'MATCH/EQUAL'],
  ['MFA optional', poolMfaAtLeast, { mfa: 'OPTIONAL' }, 'ON', 'MISMATCH/VALUE'],
  ['MFA never set', poolMfaAtLeast, { mfa: null }, 'OPTIONAL', 'MISMATCH/VALUE'],
];

test.each(cases)('%s (%o)', (_, check, attributes, parameter, expected) => {
  const { result, reason } = check.compare(factOf(attributes, 'arn:x'), parameter, context);
  expect(`${result}/${reason}`).toBe(expected);
});

test.each([
  ['a*c', 'abc', true],
  ['*', '', true],
  ['a*a', 'a', false],
  ['web-*-prd', 'web-1-prd', true],
  ['web', 'web-1', false],
  ['a.c', 'abc', false],
  [`${'*a'.repeat(30)}*b`, 'a'.repeat(2000), false],
])('the pattern %s fits %s: %s', (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});

test.each([
  [
    [22, '80-90'],
    [
      { from: 22, to: 22 },
      { from: 80, to: 90 },
    ],
  ],
  [443, [{ from: 443, to: 443 }]],
  [['90-80'], undefined],
  [[70000], undefined],
  [[null], undefined],
])('the ports %j are %j', (parameter, expected) => {
  expect(readPortList(parameter)).toEqual(expected);
});

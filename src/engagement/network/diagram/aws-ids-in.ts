import type { ElementKind } from '../network-diagram.ts';

/** An id, ARN or CIDR found in a text, and the kind of element its prefix tells. */
export interface FoundId {
  readonly id: string;
  readonly kind: ElementKind | null;
}

/** Prefixes of ids as EC2, ELB and Direct Connect give them. */
const prefixes: readonly (readonly [string, ElementKind])[] = [
  ['vpc', 'vpc'],
  ['subnet', 'subnet'],
  ['igw', 'internet-gateway'],
  ['eigw', 'egress-only-gateway'],
  ['nat', 'nat-gateway'],
  ['vgw', 'vpn-gateway'],
  ['tgw', 'transit-gateway'],
  ['pcx', 'peering'],
  ['vpce-svc', 'endpoint-service'],
  ['vpce', 'endpoint'],
  ['vpn', 'vpn'],
  ['dxvif', 'direct-connect'],
  ['dxcon', 'direct-connect'],
  ['cvpn-endpoint', 'client-vpn'],
  ['cgw', 'site'],
  ['sn', 'service-network'],
  ['sg', 'group'],
  ['i', 'instance'],
];
/** Services and resources in an ARN that tell a kind. */
const arns: readonly (readonly [RegExp, ElementKind])[] = [
  [/^arn:[\w-]+:elasticloadbalancing:/, 'load-balancer'],
  [/^arn:[\w-]+:network-firewall:.*:firewall\//, 'firewall'],
  [/^arn:[\w-]+:wafv2:/, 'web-acl'],
  [/^arn:[\w-]+:rds:/, 'database'],
  [/^arn:[\w-]+:lambda:.*:function:/, 'function'],
  [/^arn:[\w-]+:s3:::/, 'bucket'],
  [/^arn:[\w-]+:cloudfront:/, 'distribution'],
  [/^arn:[\w-]+:(apigateway|execute-api):/, 'api'],
  [/^arn:[\w-]+:(ecs|eks):/, 'container'],
  [/^arn:[\w-]+:ec2:.*:vpc\//, 'vpc'],
  [/^arn:[\w-]+:ec2:.*:subnet\//, 'subnet'],
  [/^arn:[\w-]+:ec2:.*:instance\//, 'instance'],
];
const arn = /arn:[\w-]+:[\w-]+:[\w-]*:\d*:[\w:/.+=@*-]{1,200}/g;
const other = /(?<![\w-])(?:eni|acl|rtb|eipalloc|pl|lb|tgw-attach|tgw-rtb|db)-[0-9a-z]{6,32}(?![\w-])/g;
const cidr =
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}(?!\d)|(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){1,7}\/\d{1,3}/gi;

/** The ARNs, ids and CIDRs that a text holds, each with the kind its prefix tells; ARNs first, addresses last. */
export function awsIdsIn(text: string): readonly FoundId[] {
  const line = text.slice(0, 4000);
  const found = [...line.matchAll(arn)].map(([id]): FoundId => {
    return { id, kind: arns.find(([pattern]) => pattern.test(id))?.[1] ?? null };
  });
  const rest = line.replace(arn, ' ');
  for (const [prefix, kind] of prefixes) {
    const own = rest.matchAll(new RegExp(`(?<![\\w-])${prefix}-[0-9a-f]{8,32}(?![\\w-])`, 'g'));
    for (const [id] of own) found.push({ id, kind });
  }
  for (const pattern of [other, cidr]) for (const [id] of rest.matchAll(pattern)) found.push({ id, kind: null });
  return found.slice(0, 20);
}

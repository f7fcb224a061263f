import type { PlaceReading } from './place-reading.ts';

/** The ARN of a load balancer of the first generation, which its answers do not carry: names repeat in every region. */
export function classicArn({ account, region }: PlaceReading, name: string): string {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  return `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/${name}`;
}

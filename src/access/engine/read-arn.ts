/** The parts of an ARN; each may hold `*` and `?` where a pattern was asked. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Takes an ARN (or a pattern of ARNs that names all six parts) apart; null where the text is none. */
export function readArn(text: string): Arn | null {
  if (!text.startsWith('arn:')) return null;
  const [, partition, service, region, account, ...resource] = text.split(':');
  if (partition === undefined || service === undefined || region === undefined || account === undefined) return null;
  return resource.length === 0 ? null : { partition, service, region, account, resource: resource.join(':') };
}

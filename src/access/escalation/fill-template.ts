import type { WorldPrincipal } from '../world.ts';

/** An ARN template of the pattern data, for the account of a principal. */
export function fillTemplate(template: string, { arn, account }: WorldPrincipal): string {
  return template.replaceAll('{partition}', arn.split(':')[1] ?? 'aws').replaceAll('{account}', account);
}

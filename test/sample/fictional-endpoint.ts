import type { Question } from '../../src/evidence/question.ts';

const global = new Set(['iam', 'sts', 'organizations', 'cloudfront', 'account']);

/** The address the question would have gone to. */
export function fictionalEndpoint({ service, region }: Question): string {
  if (global.has(service)) return `https://${service}.amazonaws.com`;
  return `https://${service}.${region === 'global' ? 'us-east-1' : region}.amazonaws.com`;
}

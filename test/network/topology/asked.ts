import type { RecordedAnswer } from '../recorded-network.ts';

export const account = '111122223333';
export const other = '444455556666';
export const region = 'ap-northeast-1';

/** An answer of EC2 with one list in it. */
export function asked(
  operation: string,
  page: Readonly<Record<string, unknown>>,
  over: Partial<RecordedAnswer> = {},
): RecordedAnswer {
  return { service: 'ec2', operation, account, region, pages: [page], ...over };
}

import type { ReceivedDocument } from '../../../src/engagement/engagement.ts';

/** The engagement file's entry for a matrix. */
export function receivedMatrix(file = 'provided/acm.xlsx', over: Partial<ReceivedDocument> = {}): ReceivedDocument {
  const none = { approvedAt: null, approver: null, receivedAt: null, custodian: null, sheet: null };
  return { doc: 'DOC-01', file, version: '1', ...none, ...over };
}

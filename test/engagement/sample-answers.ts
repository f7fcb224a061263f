import type { EngagementAnswers } from '../../src/engagement/engagement-template.ts';

/** Answers of a fictional engagement. */
export const sampleAnswers: EngagementAnswers = {
  id: 'KS-2026-014',
  requester: '株式会社サンプル 取締役会',
  auditee: '株式会社サンプル',
  type: 'advisory',
  period: { from: '2025-04-01', to: '2026-03-31', asOf: '2026-04-10' },
  accounts: [
    { id: '111122223333', name: 'prod' },
    { id: '012345678901', name: 'log' },
  ],
  regions: ['ap-northeast-1', 'us-east-1'],
};

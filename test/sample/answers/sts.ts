import type { Answers } from '../ask.ts';

/** Who asks: the read-only role of the audit. */
export const sts: Answers = {
  GetCallerIdentity: ({ account }) => ({
    UserId: 'AROAEXAMPLEAUDITROLE0:akashi-audit',
    Account: account,
    Arn: `arn:aws:sts::${account}:assumed-role/AkashiAuditReadOnly/akashi-audit`,
  }),
};

import type { Answers, Ask } from '../ask.ts';
import { refuse } from '../refuse.ts';

const titles: Readonly<Record<string, string>> = {
  lambda: 'AWS Lambda',
  rds: 'Amazon Relational Database Service (Amazon RDS)',
  vpc: 'Amazon Virtual Private Cloud (Amazon VPC)',
};

function quotas(ask: Ask) {
  const code = ask.text('ServiceCode');
  return (ask.company.quotas[code] ?? []).map((quota) => ({
    ServiceCode: code,
    ServiceName: titles[code],
    QuotaArn: ask.arn('servicequotas', `${code}/${quota.code}`),
    QuotaCode: quota.code,
    QuotaName: quota.name,
    Value: quota.value,
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
  }));
}

/** Quotas in force, all of them the defaults. */
export const serviceQuotas: Answers = {
  ListServices: ({ company }) => ({
    Services: Object.keys(company.quotas).map((ServiceCode) => ({ ServiceCode, ServiceName: titles[ServiceCode] })),
  }),
  ListServiceQuotas: (ask) => ({ Quotas: quotas(ask) }),
  ListAWSDefaultServiceQuotas: (ask) => ({ Quotas: quotas(ask) }),
  GetAutoManagementConfiguration: () => refuse('NoSuchResourceException', 'Automatic management is not configured.'),
};

import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';

const on = { status: 'ENABLED', errorCode: 'ALREADY_ENABLED', errorMessage: '' };

function covered(ask: Ask) {
  const entry = (resourceId: string, resourceType: string, scanType: string) => ({
    resourceType,
    resourceId,
    accountId: ask.account,
    scanType,
    scanStatus: { statusCode: 'ACTIVE', reason: 'SUCCESSFUL' },
    lastScannedAt: when('2026-04-09 18:00'),
  });
  return [
    ...ask.here(ask.company.instances).map(({ name }) => entry(ask.id('i', name), 'AWS_EC2_INSTANCE', 'PACKAGE')),
    ...ask
      .here(ask.company.functions)
      .map(({ name }) => entry(`${ask.arn('lambda', `function:${name}`)}:$LATEST`, 'AWS_LAMBDA_FUNCTION', 'PACKAGE')),
  ];
}

/** Inspector: enabled everywhere, everything covered. */
export const inspector2: Answers = {
  BatchGetAccountStatus: (ask) => ({
    accounts: ask.company.inspector.includes(ask.place)
      ? [{ accountId: ask.account, state: on, resourceState: { ec2: on, ecr: on, lambda: on, lambdaCode: on } }]
      : [],
    failedAccounts: [],
  }),
  ListCoverage: (ask) => ({ coveredResources: covered(ask) }),
};

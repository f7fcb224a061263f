import type { Collector } from './collector.ts';

/**
 * Secrets, their rotation and who may read them; the values themselves are never asked for.
 * A description may give a secret away, so only a token of it is stored.
 */
export const secretsManagerSecrets: Collector = {
  item: 'EV-SM-01',
  service: 'secretsmanager',
  operations: [
    {
      operation: 'ListSecrets',
      scope: 'region',
      input: { IncludePlannedDeletion: true },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'SecretList',
      iamActions: ['secretsmanager:ListSecrets'],
      redact: [
        { path: 'SecretList[].Description', rule: 'R6' },
        { path: 'SecretList[].ExternalSecretRotationMetadata[].Value', rule: 'R1' },
      ],
    },
    {
      operation: 'GetResourcePolicy',
      scope: 'region',
      parent: { operation: 'ListSecrets', each: 'SecretList', bind: { SecretId: 'ARN' } },
      iamActions: ['secretsmanager:GetResourcePolicy'],
    },
  ],
};

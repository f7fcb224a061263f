import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

const arnOf = (ask: Ask, name: string): string =>
  ask.arn('secretsmanager', `secret:${name}-${hex(`secret ${name}`, 6)}`);

/** Secrets: their rotation, never their value. */
export const secretsmanager: Answers = {
  ListSecrets: (ask) => ({
    SecretList: ask.here(ask.company.secrets).map(({ name, rotated, accessed, created }) => ({
      ARN: arnOf(ask, name),
      Name: name,
      Description: '接続情報',
      KmsKeyId: ask.keyArn(ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data'),
      RotationEnabled: true,
      RotationRules: { AutomaticallyAfterDays: 60 },
      LastRotatedDate: when(rotated),
      LastChangedDate: when(rotated),
      LastAccessedDate: when(accessed),
      CreatedDate: when(created),
      Tags: [],
    })),
  }),
  GetResourcePolicy: (ask) => {
    const found = ask.here(ask.company.secrets).find(({ name }) => arnOf(ask, name) === ask.text('SecretId'));
    return { ARN: ask.text('SecretId'), Name: found?.name };
  },
};

import type { RecordedAnswer, Recording } from './read-placebo.ts';

type Members = Readonly<Record<string, unknown>>;

/** Answers to questions we ask otherwise than the recorder did: the same words under our own operation. */
export function composeAnswers(recording: Recording): Recording {
  const made = new Map<string, readonly RecordedAnswer[]>(recording);
  const answers = (operation: string): readonly RecordedAnswer[] => recording.get(operation) ?? [];
  if (!recording.has('lambda:ListFunctionUrlConfigs') && answers('lambda:GetFunctionUrlConfig').length > 0) {
    made.set(
      'lambda:ListFunctionUrlConfigs',
      answers('lambda:GetFunctionUrlConfig').map(({ status, data }) => ({
        status: 200,
        data: { FunctionUrlConfigs: status === 200 ? [data] : [] },
      })),
    );
  }
  if (!recording.has('lambda:GetFunctionConcurrency') && answers('lambda:GetFunction').length > 0) {
    made.set(
      'lambda:GetFunctionConcurrency',
      answers('lambda:GetFunction').map(({ status, data }) => ({
        status,
        data: {
          ...(data['Concurrency'] as Members | undefined),
          FunctionName: (data['Configuration'] as Members | undefined)?.['FunctionName'],
        },
      })),
    );
  }
  if (!recording.has('backup:DescribeBackupVault') && recording.has('backup:ListBackupVaults')) {
    const vaults = answers('backup:ListBackupVaults').flatMap(({ data }) => data['BackupVaultList'] as Members[]);
    made.set(
      'backup:DescribeBackupVault',
      vaults.map((data) => ({ status: 200, data })),
    );
  }
  if (!recording.has('kms:ListKeys')) {
    const described = answers('kms:DescribeKey').map(({ data }) => (data['KeyMetadata'] ?? {}) as Members);
    const named = answers('kms:ListAliases').flatMap(({ data }) => (data['Aliases'] ?? []) as Members[]);
    const keys = [
      ...described.map(({ KeyId, Arn }) => ({ KeyId, KeyArn: Arn })),
      ...named.map(({ TargetKeyId, AliasArn }) => ({
        KeyId: TargetKeyId,
        KeyArn: `${String(AliasArn).split(':alias/')[0]}:key/${String(TargetKeyId)}`,
      })),
    ].filter(({ KeyId }) => KeyId !== undefined);
    if (keys.length > 0) made.set('kms:ListKeys', [{ status: 200, data: { Keys: keys } }]);
  }
  return made;
}

import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** The preferences of Session Manager of a region: whether operators' sessions are recorded, and the sessions that were held. */
export const sessionPreferences: FactKind = {
  kind: 'session-preferences',
  label: { ja: 'Session Manager の設定', en: 'Session Manager preferences' },
  service: 'ssm',
  scope: 'region',
  list: { service: 'ssm', operation: 'DescribeSessions', each: '$', single: true, id: 'session-preferences' },
  attributes: {
    sessions: {
      among: { service: 'ssm', operation: 'DescribeSessions', each: 'Sessions' },
      match: () => true,
      as: (sessions: readonly unknown[]) => sessions.length,
    },
    logDestinations: preferences((inputs) =>
      [readText(inputs, 's3BucketName'), readText(inputs, 'cloudWatchLogGroupName')].filter(
        (name) => name !== undefined,
      ),
    ),
    encryption: preferences((inputs) =>
      [
        readText(inputs, 's3BucketName') && readMember(inputs, 's3EncryptionEnabled'),
        readText(inputs, 'cloudWatchLogGroupName') && readMember(inputs, 'cloudWatchEncryptionEnabled'),
      ].filter((encrypted) => encrypted !== undefined),
    ),
  },
};

function preferences(as: (inputs: unknown) => unknown): Attribute {
  return {
    ask: { service: 'ssm', operation: 'GetDocument', input: { Name: '=SSM-SessionManagerRunShell' } },
    path: 'Content',
    as: (content: unknown) => {
      try {
        return as(readMember(typeof content === 'string' ? JSON.parse(content) : content, 'inputs'));
      } catch {
        return undefined;
      }
    },
  };
}

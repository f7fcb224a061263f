import type { FactKind } from '../fact-kind.ts';
import { readTexts } from '../read-texts.ts';

/** The account's own documents of AWS Systems Manager (runbooks, commands, preferences), and to whom they are given. */
export const ssmDocument: FactKind = {
  kind: 'ssm-document',
  label: { ja: 'SSMドキュメント', en: 'SSM document' },
  service: 'ssm',
  scope: 'region',
  list: { service: 'ssm', operation: 'ListDocuments', each: 'DocumentIdentifiers', id: 'Name' },
  attributes: {
    name: { path: 'Name' },
    type: { path: 'DocumentType' },
    tagList: { path: 'Tags' },
    // `all` for everyone, else account ids.
    sharedWith: {
      ask: {
        service: 'ssm',
        operation: 'DescribeDocumentPermission',
        input: { Name: 'Name', PermissionType: '=Share' },
      },
      path: 'AccountIds',
      all: true,
      as: (ids: unknown) => readTexts({ ids }, 'ids'),
    },
  },
};

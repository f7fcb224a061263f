import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { everything, rowsOf } from './denied-world.ts';

const catalogue = await loadCatalogue();
const region = 'ap-northeast-1';
const list: GivenAnswer = {
  question: 'ssm:ListDocuments',
  region,
  pages: [{ DocumentIdentifiers: [{ Name: 'Runbook', DocumentType: 'Automation', Owner: '111122223333' }] }],
};
const share: GivenAnswer = {
  question: 'ssm:DescribeDocumentPermission',
  input: { PermissionType: 'Share', Name: 'Runbook' },
  region,
};
const to = (...AccountIds: readonly string[]): GivenAnswer => ({ ...share, pages: [{ AccountIds }] });
const refused = { outcome: 'denied', code: 'AccessDeniedException' } as const;

test.each<[string, readonly GivenAnswer[], readonly string[]]>([
  ['with nobody', [to()], []],
  ['with everybody', [to('all')], ['ACM-PUBLIC Runbook MISMATCH PUBLIC']],
  [
    'with an account on the second page',
    [{ ...share, pages: [{ AccountIds: [] }, { AccountIds: ['888800002222'] }] }],
    ['ACM-EXTERNAL 888800002222 MISMATCH EXTERNAL'],
  ],
  ['nobody may see with whom', [{ ...share, ...refused }], ['ACM-PUBLIC Runbook NOT_COLLECTED ACCESS_DENIED']],
  ['nobody asked with whom', [], ['ACM-PUBLIC Runbook NOT_COLLECTED NOT_ATTEMPTED']],
])('a document that is shared: %s', (_, answers, expected) => {
  const others = everything.filter(({ question }) => question !== list.question);
  const said = (given: readonly GivenAnswer[]): readonly string[] =>
    rowsOf(given, catalogue)
      .filter(({ rule }) => /^ACM-(PUBLIC|EXTERNAL)$/.test(rule.id))
      .map(
        ({ rule, object, result, reason }) =>
          `${rule.id} ${object.id.replace(/^.*document\//, '')} ${result} ${reason}`,
      );
  const without = new Set(said([...others, { ...list, pages: [{ DocumentIdentifiers: [] }] }]));
  expect(said([...others, list, ...answers]).filter((row) => /Runbook|8888/.test(row) && !without.has(row))).toEqual(
    expected,
  );
});

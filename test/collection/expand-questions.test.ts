import { expect, test } from 'vitest';
import { expandQuestions } from '../../src/collection/expand-questions.ts';
import { prunePage } from '../../src/collection/prune-page.ts';
import type { Operation, Parent } from '../../src/collectors/collector.ts';

const filling = { 'period.from': '', 'period.to': '', account: '111122223333', region: 'ap-northeast-1' };
const parent: Parent = {
  operation: 'ListVersionsByFunction',
  each: 'Versions',
  bind: { FunctionName: '^FunctionName', Qualifier: 'Name' },
  where: { State: ['Active'] },
  unless: { Version: ['$LATEST'] },
};
const operation: Operation = { operation: 'GetPolicy', scope: 'region', parent, iamActions: ['lambda:GetPolicy'] };
const page = {
  Versions: [
    { Name: 'a', Version: '$LATEST', State: 'Active', Size: 1 },
    { Name: 'b', Version: '3', State: 'Active', Size: 1 },
    { Name: 'c', Version: '2', State: 'Inactive', Size: 1 },
  ],
};

test('of a list only those elements become questions that have what is wanted and nothing that is not', () => {
  const answered = { input: { FunctionName: 'api' }, pages: [page] };
  expect(expandQuestions(operation, [answered], filling)).toEqual([{ FunctionName: 'api', Qualifier: 'b' }]);
});

test('what an element is chosen or left out by stays when a page is pruned: the questions are the same', () => {
  const pruned = prunePage(page, [parent]);
  expect(pruned).toEqual({ Versions: page.Versions.map(({ Size: _, ...rest }) => rest) });
  const answered = { input: { FunctionName: 'api' }, pages: [pruned] };
  expect(expandQuestions(operation, [answered], filling)).toEqual([{ FunctionName: 'api', Qualifier: 'b' }]);
});

import { test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileAccess } from '../../../src/evaluation/matrix/reconcile-access.ts';
import { inputOf } from './access-case.ts';
test('bench', async () => {
  const n = Number(process.env['N'] ?? 200), m = Number(process.env['M'] ?? 60);
  const catalogue = await loadCatalogue();
  const principals = Array.from({length: n}, (_, i) => ({ role: `R${i}`, policies: { P: { Version: '2012-10-17', Statement: [
    { Sid: 'A', Effect: 'Allow', Action: ['s3:Get*','s3:List*','dynamodb:*'], Resource: '*' },
    { Sid: 'B', Effect: 'Allow', Action: 's3:PutObject', Resource: `arn:aws:s3:::b${i % m}/*`, Condition: { Bool: {'aws:MultiFactorAuthPresent':'true'}} },
    { Sid: 'C', Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' } ] } } }));
  const resources = Array.from({length: m}, (_, i) => i % 2 ? { arn: `arn:aws:s3:::b${i}`, kind: 's3-bucket' } : { arn: `arn:aws:dynamodb:ap-northeast-1:111122223333:table/t${i}`, kind: 'dynamodb-table' });
  const one = { id: 'x', title: '', principals, resources, expect: [], matrix: {
    principals: Object.fromEntries(principals.map((p, i) => [`P-${i}`, { match: { roleName: p.role } }])),
    resources: Object.fromEntries(resources.map((r, i) => [`C-${i}`, { target: '③', match: { arn: [r.arn] } }])),
    cells: Object.fromEntries(principals.map((_, i) => [`P-${i}`, Object.fromEntries(resources.map((_, j) => [`C-${j}`, '参照']))])),
  } } as never;
  const input = inputOf(one, catalogue);
  const t = Date.now();
  let rows = 0;
  for (const _ of reconcileAccess(input)) rows += 1;
  console.log('rows', rows, 'ms', Date.now() - t, 'rss', Math.round(process.memoryUsage().rss / 1e6));
}, 600000);

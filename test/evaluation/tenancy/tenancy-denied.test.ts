import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { reconcileTenancy } from '../../../src/evaluation/tenancy/reconcile-tenancy.ts';
import type { TenancyInput } from '../../../src/evaluation/tenancy/tenancy-input.ts';
import type { Touched } from '../../denial/assemble-touched.ts';
import { baseRun, judgeTouched } from '../../denial/judge-touched.ts';
import { readTenancyCases, type TenancyCase, tenancyInputOf } from './tenancy-case.ts';

const cases = readTenancyCases('tenancy.yaml');
const denied = 'ACCESS_DENIED';

/** What is refused, how a case says so, and the answer it touches. */
const touches: readonly (readonly [string, Partial<TenancyCase>, string])[] = [
  ['バケットの一覧', { unreadLists: { s3: denied } }, 'E-s3-bucket'],
  ['途中で切れたバケットの一覧', { cutLists: { s3: 'CUT' } }, 'E-s3-bucket'],
  ['データベースの一覧', { unreadLists: { rds: denied } }, 'E-db-instance'],
  ['主体の一覧', { unreadLists: { iam: denied } }, 'E-iam'],
  ['途中で切れた主体の一覧', { cutLists: { iam: 'CUT' } }, 'E-iam'],
  ['主体のポリシー', { unreadPolicies: 'iam' }, 'E-identity'],
  ['主体のタグ', { unreadTags: 'iam' }, 'E-tags-iam'],
  ['バケットポリシー', { unreadPolicies: 's3-bucket' }, 'E-resource'],
  ['バケットのタグ', { unreadTags: 's3-bucket' }, 'E-tags-s3-bucket'],
  ['バケットの鍵', { unreadKeys: 's3-bucket' }, 'E-key-s3-bucket'],
  ['データベースの鍵', { unreadKeys: 'db-instance' }, 'E-key-db-instance'],
  ['スナップショットの一覧', { unreadKinds: { 'ebs-snapshot': denied } }, 'E-ebs-snapshot'],
  ['途中で切れたスナップショットの一覧', { unreadKinds: { 'ebs-snapshot': 'CUT' } }, 'E-ebs-snapshot'],
  ['スナップショットの共有先', { unreadSharing: { 'ebs-snapshot': denied } }, 'E-sharing'],
  ['イメージの一覧', { unreadKinds: { 'machine-image': denied } }, 'E-machine-image'],
  ['公開点の一覧', { unread: { door: denied } }, 'E-door'],
  ['エンドポイントサービスの一覧', { unread: { endpoint: denied } }, 'E-endpoint'],
  ['途中で切れたエンドポイントサービスの一覧', { cut: { endpoint: 'CUT' } }, 'E-endpoint'],
  ['VPCの一覧', { unread: { vpc: denied } }, 'E-vpc'],
  ['サブネットの一覧', { unread: { subnet: denied } }, 'E-subnet'],
  ['途中で切れたサブネットの一覧', { cut: { subnet: 'CUT' } }, 'E-subnet'],
  ['組織のアカウント一覧', { ownUnread: denied }, 'E-organization'],
];

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['s3', 'rds', 'rds-db', 'dynamodb', 'kms', 'sts', 'ec2']);
});

/** What a case holds stands on the first page of its answer. */
function paged(input: TenancyInput): readonly Row[] {
  return [...reconcileTenancy(input)].map((row) => ({
    ...row,
    evidence: row.evidence.map((one) => ({ page: 1, ...one })),
  }));
}

// What is refused, cut or unread, judged by the judge of the denial matrix.
test.each(touches)('%sを読めなくても、良い結果は残らず、黙って消える行もない', (_what, change, id) => {
  const code = JSON.stringify(change).includes('"CUT"') ? 'CUT' : denied;
  const found = cases.flatMap((one) => {
    const base = baseRun(paged(tenancyInputOf(one, catalogue)), () => null);
    const rows = paged(tenancyInputOf({ ...one, ...change }, catalogue));
    const touched: Touched = {
      evidence: {} as Touched['evidence'],
      ids: new Set([id]),
      kept: new Map([[id, code === 'CUT' ? 1 : 0]]),
      operations: new Map(),
      gaps: new Map(),
    };
    const touch = { operation: id, outcome: code === 'CUT' ? ('cut' as const) : ('denied' as const), code };
    return judgeTouched(base, rows, touched, touch, code).map((seen) => `${one.title}: ${seen}`);
  });
  expect(found).toEqual([]);
});

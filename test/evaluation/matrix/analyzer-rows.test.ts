import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { everything, rowsOf } from './denied-world.ts';
import { nameRow } from './tell-denial.ts';

const catalogue = await loadCatalogue();
const analyzerArn = 'arn:analyzer';
const region = 'ap-northeast-1';
type Given = (answers: readonly GivenAnswer[]) => readonly GivenAnswer[];

interface Finding {
  readonly resource: string;
  readonly principal: Record<string, string>;
  readonly more?: object;
  readonly isPublic?: boolean;
}

/** The world with other findings of its analyzer. */
function finding(...list: readonly Finding[]): Given {
  const findings = list.map(({ resource, more }, index) => {
    return { id: `f-${index}`, status: 'ACTIVE', findingType: 'ExternalAccess', resource, ...more };
  });
  const details = list.map(({ principal, isPublic }, index): GivenAnswer => {
    const externalAccessDetails = { isPublic: isPublic ?? false, principal, condition: {} };
    const input = { analyzerArn, id: `f-${index}` };
    return {
      question: 'accessanalyzer:GetFindingV2',
      region,
      input,
      pages: [{ findingDetails: [{ externalAccessDetails }] }],
    };
  });
  return (answers) => [
    ...answers
      .filter(({ question }) => question !== 'accessanalyzer:GetFindingV2')
      .map((one) => (one.question === 'accessanalyzer:ListFindingsV2' ? { ...one, pages: [{ findings }] } : one)),
    ...details,
  ];
}

const refusing =
  (question: string): Given =>
  (answers) =>
    answers.map((one) =>
      one.question === question ? { ...one, outcome: 'denied', code: 'AccessDeniedException', pages: [] } : one,
    );
const blocking: Given = (answers) =>
  answers.map((one) => {
    const flags = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
    const block = { PublicAccessBlockConfiguration: Object.fromEntries(flags.map((flag) => [flag, true])) };
    return one.question === 's3:GetPublicAccessBlock' ? { ...one, pages: [block] } : one;
  });

const anybody = { principal: { AWS: '*' }, isPublic: true };
const stranger = { principal: { AWS: 'arn:aws:iam::666600001111:root' } };
const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const layer = 'arn:aws:lambda:ap-northeast-1:111122223333:layer:tools';
const alone = 'INDETERMINATE/NEEDS_OBSERVATION Access Analyzerだけが検出';

test.each<[string, readonly Given[], readonly string[]]>([
  [
    'what both name is told once, where the matrix is compared',
    [finding({ resource: 'arn:aws:s3:::shown', ...anybody })],
    [],
  ],
  ['a resource no list of ours holds', [finding({ resource: layer, ...stranger })], [`analyzer ${layer} ${alone}`]],
  [
    'a principal no policy that was read names',
    [
      finding(
        { resource: role('Visitor0'), ...stranger },
        { resource: role('Partner'), principal: { AWS: '999900001111' } },
      ),
    ],
    [`analyzer role/Visitor0 ${alone}`],
  ],
  [
    'one account of three is told, once for both regions or findings',
    [
      finding(
        { resource: role('Visitor0'), ...stranger },
        { resource: role('Visitor0'), principal: { AWS: 'arn:aws:iam::888800001111:root' } },
        { resource: role('Visitor0'), ...stranger, more: { status: 'ARCHIVED' } },
      ),
    ],
    [`analyzer role/Visitor0 ${alone}`],
  ],
  [
    "put aside by the client's archive rule, it is there all the same",
    [finding({ resource: layer, ...stranger, more: { status: 'ARCHIVED' } })],
    [`analyzer ${layer} ${alone} アーカイブ済みの検出`],
  ],
  [
    'resolved, unused, and of an account of the organisation',
    [
      finding(
        { resource: layer, ...stranger, more: { status: 'RESOLVED' } },
        { resource: role('Wide'), ...stranger, more: { findingType: 'UnusedPermission' } },
        { resource: role('Visitor1'), principal: { AWS: '555566667777' } },
        { resource: 'arn:aws:s3:::order', principal: { AWS: 'arn:aws:iam::555566667777:root' } },
      ),
    ],
    [],
  ],
  [
    'what our reading says is blocked and Access Analyzer calls public',
    [finding({ resource: 'arn:aws:s3:::hidden', ...anybody })],
    [`analyzer hidden ${alone}`],
  ],
  [
    "the account's block was refused, the bucket's own shuts it",
    [finding({ resource: 'arn:aws:s3:::shown', ...anybody }), blocking, refusing('s3control:GetPublicAccessBlock')],
    [`analyzer shown ${alone}`],
  ],
  [
    'its policy was refused',
    [finding({ resource: 'arn:aws:s3:::order', ...stranger }), refusing('s3:GetBucketPolicy')],
    ['analyzer order NOT_COLLECTED/ACCESS_DENIED'],
  ],
  [
    'the list it stands on was refused',
    [
      finding({ resource: role('Visitor0'), principal: { AWS: '888800001111' } }),
      refusing('iam:GetAccountAuthorizationDetails'),
    ],
    ['analyzer role/Visitor0 NOT_COLLECTED/ACCESS_DENIED'],
  ],
  [
    'whom it names was refused',
    [finding({ resource: layer, ...stranger }), refusing('accessanalyzer:GetFindingV2')],
    [`analyzer ${layer} NOT_COLLECTED/ACCESS_DENIED`],
  ],
  [
    "the client's own accounts were refused",
    [finding({ resource: layer, ...stranger }), refusing('organizations:ListAccounts')],
    [`analyzer ${layer} NOT_COLLECTED/ACCESS_DENIED`],
  ],
  [
    'its findings were refused',
    [finding({ resource: layer, ...stranger }), refusing('accessanalyzer:ListFindingsV2')],
    ['analyzer * NOT_COLLECTED/ACCESS_DENIED'],
  ],
])('Access Analyzer as the second source of REC-ACM: %s', (_, changes, expected) => {
  const answers = changes.reduce((was, change) => change(was), everything);
  const rows = rowsOf(answers, catalogue).filter(({ rule }) => rule.id === 'ACM-ANALYZER');
  expect(rows.map((row) => [nameRow(row), `${row.result}/${row.reason}`, ...row.qualifiers].join(' '))).toEqual(
    expected,
  );
  for (const row of rows) expect(row.evidence.length).toBeGreaterThan(0);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engagementTemplate } from '../../src/engagement/engagement-template.ts';
import type { Criteria } from '../../src/engagement/read-criteria.ts';
import { readEngagement } from '../../src/engagement/read-engagement.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { Summariser } from '../../src/evaluation/summariser.ts';
import type { Envelope } from '../../src/evidence/envelope.ts';
import { openStore } from '../../src/evidence/open-store.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { storedJson } from '../../src/evidence/stored-json.ts';
import { iamUser } from '../../src/facts/kinds/iam-user.ts';
import { s3Bucket } from '../../src/facts/kinds/s3-bucket.ts';
import { readContent } from '../../src/procedures/read-content.ts';
import type { ReportInput } from '../../src/workpapers/report-input.ts';
import { sampleAnswers } from '../engagement/sample-answers.ts';
import { hostile } from './sample-papers.ts';

/** Everything the samples write lies here; the test that made them removes it. */
export const sampleRoot = mkdtempSync(join(tmpdir(), 'akashi-papers-'));
const at = '2026-04-12T00:00:00.000Z';
const account = '111122223333';
const hash = sha256('x');

/** What a test may change of the sample. */
export interface SampleChanges {
  readonly rows?: readonly Row[];
  readonly answers?: number;
  readonly denied?: boolean;
  readonly language?: 'ja' | 'en';
  readonly type?: 'advisory' | 'readiness' | 'internal';
  readonly mode?: 'auditor-run' | 'fictional';
  readonly matrices?: Criteria['matrices'];
}

/** A row of the sample; everything may be overridden. */
export function sampleRow(n: number, changes: Partial<Row> = {}): Row {
  const rule = changes.rule?.id ?? 'BL-IAM-09';
  return {
    id: `R-${String(n).padStart(12, '0')}`,
    slot: `G1-1.2|27017:9.2.4|REC-CRED|${rule}|aws:${account}|global`,
    procedures: ['G1-1.2'],
    controls: ['27017:9.2.4'],
    reconciliation: 'REC-CRED',
    rule: { id: rule, version: 1 },
    platform: `aws:${account}`,
    region: 'global',
    object: { kind: 'iam-user', id: `arn:aws:iam::${account}:user/user-${n}` },
    required: { value: 90, unit: 'day', raw: '90日以内' },
    found: { state: 'seen', value: 640, unit: 'day' },
    result: 'MISMATCH',
    reason: 'OVERDUE',
    qualifiers: [],
    timeBasis: '時点',
    severity: 'M',
    disposition: null,
    criterion: {
      doc: 'DOC-13',
      version: '2.1',
      sha256: hash,
      at: '認証!D7',
      value: 90,
      raw: '90日以内',
      approvedAt: '2026-05-01',
      basis: 'client-rule',
    },
    evidence: [{ id: 'E-IAM-01-0', page: 1, pointer: '/Content' }],
    ...changes,
  };
}

/** One row of every kind a sheet must be able to say, client strings hostile ones. */
export function sampleRows(): readonly Row[] {
  const set = {
    reconciliation: 'REC-SET',
    rule: { id: 'BL-OBJ-02', version: 1 },
    procedures: ['G1-1.2', 'G2-1.2'],
    controls: ['27017:9.4.1', '27017:CLD.9.5.1'],
  };
  const nothing = { found: null, evidence: [], severity: null, criterion: null, required: null };
  return [
    sampleRow(1),
    sampleRow(2, { result: 'MATCH', reason: 'EQUAL', found: { state: 'seen', value: 30 } }),
    sampleRow(3, { ...set, disposition: { kind: '例外承認', id: 'EXC-001', approver: 'CISO', expires: '2026-09-30' } }),
    sampleRow(4, { ...set, found: { state: 'absent' }, reason: 'MISSING' }),
    sampleRow(5, { ...set, result: 'INDETERMINATE', reason: 'UNVALIDATED' }),
    sampleRow(6, {
      ...set,
      result: 'NOT_COLLECTED',
      reason: 'ACCESS_DENIED',
      found: { state: 'unread', code: 'AccessDeniedException' },
    }),
    sampleRow(7, {
      ...set,
      ...nothing,
      result: 'OUT_OF_SCOPE',
      reason: 'NOT_ADOPTED',
      object: { kind: 'slot', id: '*' },
    }),
    sampleRow(8, {
      ...set,
      result: 'OUT_OF_SCOPE',
      reason: 'NO_POPULATION',
      found: { state: 'absent' },
      object: { kind: 's3-bucket', id: '*' },
    }),
    sampleRow(9, {
      ...nothing,
      reconciliation: 'REC-ACM',
      rule: { id: 'REC-ACM', version: 1 },
      result: 'NOT_COLLECTED',
      reason: 'NOT_BUILT',
      object: { kind: 'slot', id: '*' },
    }),
    sampleRow(10, {
      reconciliation: 'REC-CAP',
      rule: { id: 'CAP-CPUUtilization', version: 1 },
      procedures: ['G5-1.1'],
      controls: ['27017:12.1.3'],
      required: { value: { comparison: '>=', threshold: 80, unit: 'percent' }, raw: '80%以上' },
      found: { state: 'seen', value: { comparison: 'GreaterThanThreshold', threshold: 95, alarm: 'cpu' } },
      reason: 'VALUE',
    }),
    sampleRow(11, {
      reconciliation: 'REC-POP',
      rule: { id: 'POP-ORGANIZATION', version: 1 },
      procedures: ['G3-1.1'],
      controls: ['27017:12.1.2'],
      object: { kind: 'organization-account', id: '999988887777' },
      required: null,
      criterion: null,
      reason: 'UNREGISTERED',
    }),
    sampleRow(12, {
      ...nothing,
      reconciliation: 'PLAN',
      rule: { id: 'PLAN-procedure', version: 1 },
      result: 'OUT_OF_SCOPE',
      reason: 'PLAN_EXCLUDED',
      object: { kind: 'procedure', id: 'G1-1.3' },
      required: { raw: '対象なし（承認: 部長）' },
    }),
    ...hostile.map((text, n) =>
      sampleRow(100 + n, {
        ...set,
        object: { kind: 's3-bucket', id: text },
        required: { value: true, raw: text },
        found: { state: 'seen', value: text },
      }),
    ),
  ];
}

/** A whole report input in a folder of its own: engagement, criteria, plan, evidence store and results. */
export function sampleInput(changes: SampleChanges = {}): ReportInput {
  const folder = mkdtempSync(join(sampleRoot, 'engagement-'));
  writeFileSync(join(folder, 'engagement.yaml'), engagementTemplate(sampleAnswers));
  const read = readEngagement(folder).engagement;
  const engagement = {
    ...read,
    type: changes.type ?? read.type,
    collection: { ...read.collection, mode: changes.mode ?? read.collection.mode },
  };
  const content = readContent();
  const rows = changes.rows ?? sampleRows();
  const evidence = sampleEvidence(join(folder, 'evidence'), changes);
  const summariser = new Summariser(() => true);
  for (const row of rows) summariser.add(row);
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const documents = [{ doc: 'DOC-13', file: 'provided/規程.xlsx', sha256: hash, version: '2.1' }];
  return {
    engagement,
    content,
    criteria: { ...sampleCriteria(), matrices: changes.matrices ?? [] },
    plan: samplePlan(engagement.id),
    evidence,
    kinds: [iamUser, s3Bucket],
    language: changes.language ?? 'ja',
    results: {
      summary: {
        schemaVersion: 1,
        engagementId: engagement.id,
        tool: { name: 'akashi', version: '0.1.0' },
        engagementSha256: hash,
        planSha256: hash,
        journalHead: evidence.head,
        settledAt: at,
        contentSha256: hash,
        documents,
        rows: rows.length,
        resultsSha256: sha256(text),
        ...summariser.result(),
      },
      completeness: [],
      identified: [
        {
          kind: 'iam-user',
          service: 'iam',
          platform: `aws:${account}`,
          region: 'global',
          count: 3,
          complete: true,
          code: null,
          evidence: ['E-IAM-01-0'],
          secondSource: { source: 'AWS Config' as const, count: 4, evidence: 'E-ENV-09-0' },
        },
        {
          kind: 's3-bucket',
          service: 's3',
          platform: `aws:${account}`,
          region: 'global',
          count: 0,
          complete: true,
          code: null,
          evidence: ['E-IAM-01-1'],
          secondSource: null,
        },
      ],
      rows: () => rows,
    },
  };
}

function sampleEvidence(folder: string, { answers = 3, denied = false }: SampleChanges): ReportInput['evidence'] {
  const store = openStore(folder, () => new Date(at));
  store.add({
    kind: 'opened',
    session: 'S-1',
    engagementId: 'KS-2026-014',
    mode: 'auditor-run',
    source: 'sdk',
    planSha256: hash,
    tool: { name: 'akashi', version: '0.1.0' },
  });
  for (let n = 0; n < answers; n += 1) {
    const id = `E-IAM-01-${n}`;
    const outcome = denied || n === 2 ? 'denied' : 'answered';
    const code = outcome === 'denied' ? 'AccessDenied' : null;
    const question = {
      service: 'iam',
      operation: 'GetCredentialReport',
      input: n === 0 ? {} : { n },
      account,
      region: 'global',
    };
    const page = {
      n: 1,
      file: `${id}/1.json`,
      items: 3,
      requestId: `req-${n}`,
      httpStatus: 200,
      date: null,
      attempts: 1,
      nextTokenPresent: false,
      rawSha256: null,
      rawHmac: null,
      storedSha256: hash,
    };
    const envelope = {
      input: question.input,
      collector: {
        principalArn: `arn:aws:iam::${account}:role/AuditReadOnly`,
        sessionName: null,
        humanOperator: null,
        mode: 'auditor-run',
      },
      pages: outcome === 'answered' ? [page] : [],
      failure: outcome === 'denied' ? { requestId: `req-${n}`, httpStatus: 403, date: null, attempts: 1 } : null,
      completeness: { state: outcome === 'answered' ? 'complete' : 'failed', reasons: [] },
      periodCoverage: null,
      redactions: [],
      message: null,
    } as unknown as Envelope;
    const files = [
      { path: `${id}/envelope.json`, text: storedJson(envelope) },
      ...(outcome === 'answered' ? [{ path: page.file, text: '{}\n' }] : []),
    ];
    store.add(
      {
        kind: 'answer',
        item: 'EV-IAM-01',
        evidenceId: id,
        ...question,
        outcome,
        code,
        pages: envelope.pages.length,
        items: outcome === 'answered' ? 3 : null,
        startedAt: at,
        finishedAt: at,
        files: files.map(({ path, text }) => ({ path, sha256: sha256(text) })),
      },
      files,
    );
  }
  store.add({
    kind: 'not-asked',
    item: 'EV-S3-01',
    service: 's3',
    operation: 'GetBucketPolicy',
    account,
    region: 'us-east-1',
    reason: 'PARENT_UNREAD',
    code: 'AccessDenied',
    parent: null,
  });
  store.close('S-1');
  return readEvidence(folder);
}

function sampleCriteria(): Criteria {
  const rows = [{ at: '認証!7', cells: {} }];
  return {
    documents: [
      {
        doc: 'DOC-13',
        file: 'provided/規程.xlsx',
        sha256: hash,
        version: '2.1',
        approvedAt: '2026-05-01',
        receivedAt: '2026-04-02',
        rows,
        notes: [{ kind: 'hidden', at: '認証!A3', seen: '隠し行', made: '読み取らない' }],
      },
    ],
    settings: [
      {
        item: 'BL-IAM-09',
        decision: 'replaced',
        value: 90,
        unit: 'day',
        criterion: {
          doc: 'DOC-13',
          version: '2.1',
          sha256: hash,
          at: '認証!D7',
          value: 90,
          raw: '90日以内',
          approvedAt: null,
          basis: 'client-rule',
        },
        unclear: null,
      },
    ],
    thresholds: [],
    unclearThresholds: [],
    accounts: null,
    exceptions: [],
    matrices: [],
    zoneMatrices: [],
    diagrams: [],
    separation: null,
    notes: [
      {
        doc: 'DOC-13',
        kind: 'unmatched',
        at: '認証!D9',
        seen: '=HYPERLINK("http://evil.example")',
        made: '候補: BL-IAM-01',
      },
    ],
    missing: ['DOC-15'],
  };
}

function samplePlan(engagementId: string): Plan {
  return {
    schemaVersion: 1,
    engagementId,
    engagementSha256: hash,
    tool: { name: 'akashi', version: '0.1.0' },
    mode: 'auditor-run',
    period: sampleAnswers.period,
    procedures: readContent()
      .procedures.map(({ id }) => id)
      .filter((id) => id !== 'G1-1.3'),
    platforms: [
      {
        platform: `aws:${account}`,
        account,
        name: 'prod',
        partition: 'aws',
        regions: ['ap-northeast-1', 'us-east-1'],
        organization: false,
      },
    ],
    exclusions: [{ kind: 'procedure', id: 'G1-1.3', reason: '対象なし', approver: '部長' }],
    operations: [
      {
        item: 'EV-IAM-01',
        service: 'iam',
        operation: 'GetCredentialReport',
        scope: 'account',
        parent: null,
        iamActions: ['iam:GetCredentialReport'],
      },
    ],
    journalHead: null,
  };
}

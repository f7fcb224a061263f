import { join } from 'node:path';
import { applyRule } from '../../src/evaluation/apply-rule.ts';
import type { ComparingRule } from '../../src/evaluation/rule.ts';
import { openStore } from '../../src/evidence/open-store.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { storedJson } from '../../src/evidence/stored-json.ts';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import { iamUserCredential } from '../../src/facts/kinds/iam-user-credential.ts';
import { loadPopulation } from '../../src/facts/load-population.ts';

const account = '111122223333';
const at = '2026-04-10T01:00:00.000Z';
const heads =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

/** Stores a credential report of many principals, loads its facts and judges every one; seconds and resident memory. */
export function measureFacts(folder: string, principals: number): { seconds: number; megabytes: number } {
  const started = performance.now();
  const rows = Array.from({ length: principals }, (_, n) => {
    const name = `user-${String(n).padStart(6, '0')}`;
    return `${name},arn:aws:iam::${account}:user/${name},2024-01-01T00:00:00+00:00,true,2026-04-01T00:00:00+00:00,2025-01-01T00:00:00+00:00,N/A,${n % 7 !== 0},true,2026-02-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`;
  });
  const content = Buffer.from(`${heads}\n${rows.join('\n')}`).toString('base64');
  const payload = storedJson({ Content: { $bytes: content }, ReportFormat: 'text/csv', GeneratedTime: at });
  const store = openStore(join(folder, 'evidence'), () => new Date(at));
  const id = `E-IAM-01-${account}-global-0000000000`;
  const path = `${account}/global/${id}`;
  const files = [
    { path: `${path}.json`, text: storedJson({}) },
    { path: `${path}.p1.json`, text: payload },
  ];
  store.add(
    {
      kind: 'answer',
      item: 'EV-IAM-01',
      evidenceId: id,
      service: 'iam',
      operation: 'GetCredentialReport',
      input: {},
      account,
      region: 'global',
      outcome: 'answered',
      code: null,
      pages: 1,
      items: principals,
      startedAt: at,
      finishedAt: at,
      files: files.map((file) => ({ path: file.path, sha256: sha256(file.text) })),
    },
    files,
  );
  store.close('bench');
  const book = new AnswerBook(readEvidence(join(folder, 'evidence')), account, 'global');
  const population = loadPopulation(iamUserCredential, { platform: `aws:${account}`, account, region: 'global' }, book);
  const rule: ComparingRule = {
    shape: 'each',
    id: 'BENCH',
    version: 1,
    reconciliation: 'REC-CRED',
    procedures: ['G1-1.2'],
    controls: ['27017:9.2.4'],
    pair: 'G1-1.2|27017:9.2.4',
    severity: 'M',
    criterion: null,
    required: null,
    kind: 'iam-user-credential',
    where: [],
    conditions: [{ attribute: 'mfaActive', operator: 'is-true' }],
    function: null,
    value: null,
    reason: 'VALUE',
  };
  const context = { account, ownAccounts: [account], asOf: '2026-04-10' };
  const drafts = [...applyRule(rule, population, context)];
  if (drafts.length !== principals) throw new Error(`judged ${drafts.length} of ${principals}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: process.memoryUsage().rss / (1 << 20) };
}

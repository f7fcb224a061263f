import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseline } from '../../src/procedures/read-baseline.ts';
import { runAkashi, type Said } from './run-akashi.ts';

/** The real line on the exported account: init, a settings sheet that adopts the whole baseline, import, evaluate. */
export async function runCloudmapperLine(
  cwd: string,
  corpus: string,
): Promise<{ readonly said: readonly Said[]; readonly folder: string }> {
  const folder = join(cwd, 'eng');
  const init = await runAkashi(cwd, [
    'init',
    'eng',
    '--id',
    'CORPUS-2026-01',
    '--requester',
    '監査依頼者',
    '--auditee',
    '被監査組織',
    '--type',
    'advisory',
    '--period',
    '2025-04-01..2026-03-31@2026-03-31',
    '--accounts',
    '123456789012@us-east-1',
  ]);
  mkdirSync(join(folder, 'provided'), { recursive: true });
  const lines = readBaseline().map(({ id, title }) => `${id},"${title.ja.replaceAll('"', '""')}",,採用,,,`);
  writeFileSync(
    join(folder, 'provided', 'settings.csv'),
    ['検査ID,項目,対象,採否,基準値,出典,備考', ...lines, ''].join('\r\n'),
  );
  const file = join(folder, 'engagement.yaml');
  const document = [
    'documents:',
    '  - doc: DOC-15',
    '    file: provided/settings.csv',
    '    version: "1.0"',
    '    approvedAt: 2026-01-15',
    '    approver: 情報システム部長',
    '    receivedAt: 2026-04-02',
    '    custodian: 監査担当者',
  ].join('\n');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^documents: \[\].*$/m, document));
  const data = join(corpus, 'account-data', 'demo');
  const imported = await runAkashi(cwd, [
    'import',
    'exports',
    data,
    '-e',
    'eng',
    '--exported-at',
    '2026-04-02T09:00:00+09:00',
  ]);
  const evaluated = await runAkashi(cwd, ['evaluate', '-e', 'eng']);
  return { said: [init, imported, evaluated], folder };
}

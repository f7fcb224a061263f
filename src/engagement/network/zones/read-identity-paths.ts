import type { DocumentRow } from '../../client-document.ts';
import type { Criterion } from '../../criterion.ts';
import { findWord, type WordTable } from '../../matrix/find-word.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { rowCell } from '../../row-cell.ts';
import type { AcceptedIdentityPath } from '../zone-matrix.ts';

/** The paths by identity as a topology calls its doors, and the words clients use. */
const kinds: WordTable<string> = {
  'session-manager': [
    'SessionManager',
    'Session Manager',
    'SSM',
    'SSM Session Manager',
    'Systems Manager Session Manager',
    'AWS Systems Manager',
    'セッションマネージャー',
    'セッションマネージャ',
    'セッション マネージャー',
  ],
  'data-api': ['Data API', 'RDS Data API', 'DataAPI', 'データAPI', 'Aurora Data API', 'Redshift Data API'],
  'instance-connect-endpoint': [
    'EC2 Instance Connect',
    'Instance Connect',
    'EC2 Instance Connect Endpoint',
    'EIC',
    'EICエンドポイント',
    'インスタンスコネクト',
  ],
  'ecs-exec': ['ECS Exec', 'ecs execute-command', 'ECSExec'],
  'lambda-url': ['Lambda関数URL', 'Lambda URL', '関数URL', 'function url'],
};
const forSomebody = /^(.+?)\s*(?:\bfor\b|（|\(|：|:|\/|は|→)\s*(.+?)[)）]?$/iu;

/** Reads which paths by identity beside the network the client accepts (`SessionManager for P-01`); a word nobody knows is kept and told. */
export function readIdentityPaths(
  rows: readonly DocumentRow[],
  criterion: (at: string, raw: string, value: unknown) => Criterion,
  report: MatrixReport,
): readonly AcceptedIdentityPath[] {
  return rows.flatMap((row) => {
    const { raw, text, at } = rowCell(row, 'path');
    if (text === '') return [];
    const [, path = text, who = ''] = forSomebody.exec(text) ?? [];
    const kind = findWord(kinds, text) ?? findWord(kinds, path);
    const principal = rowCell(row, 'principal').text || (findWord(kinds, text) === null ? who : '');
    if (kind === null) report.note('unmatched', at, raw, 'ID による経路の語として読めないため、突合に使いません');
    const words = [raw.trim(), rowCell(row, 'principal').raw.trim()].filter((one) => one !== '').join(' ');
    return [{ kind, raw: words, criterion: criterion(at, words, { kind, principal: principal || null }) }];
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { explain, type Ground } from '../evaluation/explain.ts';
import { readResults } from '../evaluation/read-results.ts';
import type { Row } from '../evaluation/row.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import { personToken } from '../evidence/person-token.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { explainWords } from '../text/explain-words.ts';
import type { Language } from '../text/language.ts';
import { reasonWords } from '../text/reason-words.ts';
import { resultWords } from '../text/result-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';

/** `akashi explain <row>`: walks a row back to the answers, the ledger and the criterion it rests on; of a name it tells the token. */
export function runExplain(folder: string, id: string, io: Io): number {
  if (!id.startsWith('R-') && existsSync(join(folder, '.akashi', 'redaction.key'))) return tellToken(folder, id, io);
  const row = findRow(folder, id);
  const grounds = explain(row, readEvidence(join(folder, 'evidence')), readPlan(folder).plan);
  if (io.json) io.print(JSON.stringify({ row, grounds }));
  else
    io.print(
      [describeRow(row, io.language), ...grounds.map((ground) => describeGround(ground, io.language))].join('\n'),
    );
  return 0;
}

/** Under `pii: pseudonymize` names are tokens; who holds the engagement's key can compute the token of a name, nobody the name. */
function tellToken(folder: string, name: string, io: Io): number {
  const token = personToken(name, engagementKey(folder));
  io.print(io.json ? JSON.stringify({ name, token }) : say(explainWords.token, io.language, { name, token }));
  return 0;
}

function findRow(folder: string, id: string): Row {
  for (const row of readResults(folder).rows()) if (row.id === id) return row;
  throw new AkashiError('ROW_NOT_FOUND', { id });
}

function describeRow(row: Row, language: Language): string {
  const required = row.required === null ? '—' : (row.required.raw ?? shorten(row.required.value));
  const found =
    row.found === null
      ? '—'
      : row.found.state === 'seen'
        ? shorten(row.found.value)
        : say(explainWords[row.found.state], language, { code: row.found.code ?? '' });
  return say(explainWords.row, language, {
    id: row.id,
    slot: row.slot,
    kind: row.object.kind,
    object: row.object.id,
    result: resultWords[row.result][language],
    reason: reasonWords[row.reason][language],
    required,
    found,
    qualifiers: row.qualifiers.join('、') || '—',
  });
}

function describeGround(ground: Ground, language: Language): string {
  const words = explainWords[ground.kind];
  const data: Record<string, unknown> = { ...ground };
  for (const [name, value] of Object.entries(data))
    if (value === null || value === undefined || value === '') data[name] = '—';
  if (ground.kind === 'payload') data['value'] = shorten(ground.value);
  if (ground.kind === 'not-asked')
    data['planned'] = say(ground.planned ? explainWords.inPlan : explainWords.notInPlan, language);
  return say(words, language, data);
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '—');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

import type { JournalEntry, JournalFile } from './journal-record.ts';

const text = (value: unknown): boolean => typeof value === 'string';
const textOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const whole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const object = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const question = { item: text, service: text, operation: text, account: text, region: text };

/** The members each kind of entry must have; whatever else stands there is left alone. */
const shapes: Readonly<Record<JournalEntry['kind'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  opened: { session: text, engagementId: text, mode: text, source: text, planSha256: text, tool: object },
  answer: {
    ...question,
    input: object,
    evidenceId: text,
    outcome: (value) => ['answered', 'absent', 'denied', 'failed', 'cut'].includes(value as string),
    code: textOrNull,
    pages: whole,
    items: (value) => value === null || whole(value),
    startedAt: text,
    finishedAt: text,
    files: (value) => Array.isArray(value) && value.length > 0 && value.every(isFile),
  },
  'not-asked': { ...question, reason: text, code: textOrNull, parent: textOrNull },
  settled: { service: text, operation: text, account: text, region: text, questions: whole },
  note: { code: text, data: object },
  closed: { session: text, count: whole, head: text },
};

/** What is wrong with the shape of a journal entry, in a word the error prints; null when nothing is. The client can edit the file. */
export function checkEntry(entry: Readonly<Record<string, unknown>>): string | null {
  const { kind, at, pages, files } = entry;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return 'kind';
  const shape = shapes[kind as JournalEntry['kind']];
  const wrong = Object.keys(shape).find(
    (name) => shape[name]?.(Object.hasOwn(entry, name) ? entry[name] : undefined) !== true,
  );
  if (wrong !== undefined) return wrong;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return 'at';
  return kind === 'answer' && (files as readonly JournalFile[]).length !== (pages as number) + 1 ? 'pages' : null;
}

/** Danger: a path of the journal is opened and renamed, so it must stay below `evidence/` (decision 19: ids, ASCII, at most 120 characters). */
function isFile(value: unknown): boolean {
  if (!object(value)) return false;
  const { path, sha256 } = value as { path: unknown; sha256: unknown };
  if (typeof path !== 'string' || typeof sha256 !== 'string') return false;
  return (
    path.length <= 240 &&
    path.split('/').every((part) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(part)) &&
    path.endsWith('.json')
  );
}

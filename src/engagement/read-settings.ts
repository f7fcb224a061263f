import type { BaselineItem } from '../procedures/baseline-item.ts';
import type { ClientDocument, DocumentRow, ImportNote } from './client-document.ts';
import type { CriterionSource } from './engagement.ts';
import { matchItem } from './match-item.ts';
import { readSetting } from './read-setting.ts';
import type { SettingCriterion } from './setting-criterion.ts';

type SettingNote = Settings['notes'][number];

/** What the client decided about the recommended settings, and every line that could not be placed. */
export interface Settings {
  readonly settings: readonly SettingCriterion[];
  readonly notes: readonly (ImportNote & { readonly doc: string })[];
}

/** Reads the settings sheet (DOC-15) and the rules for credentials (DOC-13), line by line; one criterion per item comes out. */
export function readSettings(
  documents: readonly ClientDocument[],
  baseline: readonly BaselineItem[],
  criteria: readonly CriterionSource[] = [],
): Settings {
  const notes: SettingNote[] = [];
  const byItem = new Map<string, SettingCriterion[]>();
  for (const document of documents) {
    if (document.doc !== 'DOC-15' && document.doc !== 'DOC-13') continue;
    const basis = criteria.find(({ doc }) => doc === document.doc)?.basis;
    for (const row of document.rows) {
      const item = place(row, document.doc, baseline, notes);
      if (item === null) continue;
      const setting = readSetting(row, item, document, basis);
      if (setting.unclear !== null) {
        notes.push({
          doc: document.doc,
          kind: 'error',
          at: setting.criterion.at,
          seen: setting.criterion.raw,
          made: `${item.id} ${item.title.ja}: ${setting.unclear}`,
        });
      }
      byItem.set(item.id, [...(byItem.get(item.id) ?? []), setting]);
    }
  }
  const settings = baseline.flatMap((item) => {
    const lines = byItem.get(item.id);
    return lines === undefined ? [] : [settle(item, lines, notes)];
  });
  return { settings, notes };
}

function place(
  row: DocumentRow,
  doc: string,
  baseline: readonly BaselineItem[],
  notes: SettingNote[],
): BaselineItem | null {
  const text = (key: string): string => row.cells[key]?.text ?? '';
  const match = matchItem(text('item'), text('subject'), text('target'), baseline);
  const cell = text('subject') === '' ? row.cells['item'] : row.cells['subject'];
  const at = cell?.at ?? row.at;
  const seen = [text('item'), text('subject'), text('target'), text('value')].filter((part) => part !== '').join(' | ');
  if (match.kind === 'matched') {
    if (match.by === 'words')
      notes.push({ doc, kind: 'normalised', at, seen, made: `${match.item.id} ${match.item.title.ja}` });
    return match.item;
  }
  const candidates = match.candidates.map(({ id, title }) => `${id} ${title.ja}`).join('、');
  notes.push({ doc, kind: match.kind, at, seen, made: candidates === '' ? '候補なし' : `候補: ${candidates}` });
  return null;
}

/** Several lines about one item: DOC-13 decides for credentials; lines that contradict each other decide nothing. */
function settle(item: BaselineItem, lines: readonly SettingCriterion[], notes: SettingNote[]): SettingCriterion {
  const rule = lines.filter(({ criterion }) => criterion.doc === 'DOC-13');
  const wins = item.reconciliation === 'REC-CRED' && rule.length > 0 && rule.length < lines.length;
  const valid = wins ? rule : lines;
  const [first, ...others] = valid as readonly [SettingCriterion, ...SettingCriterion[]];
  if (wins) {
    const left = lines.filter(({ criterion }) => criterion.doc !== 'DOC-13').map(({ criterion }) => criterion.at);
    notes.push({
      doc: first.criterion.doc,
      kind: 'normalised',
      at: first.criterion.at,
      seen: first.criterion.raw,
      made: `${item.id}: 認証情報のため DOC-13 を基準とし、DOC-15 の ${left.join('、')} は用いません`,
    });
  }
  const key = ({ decision, value, unclear }: SettingCriterion): string =>
    JSON.stringify([decision === 'not-adopted', value, unclear]);
  const different = others.filter((one) => key(one) !== key(first));
  if (different.length === 0) {
    for (const { criterion } of others)
      notes.push({
        doc: criterion.doc,
        kind: 'ignored',
        at: criterion.at,
        seen: criterion.raw,
        made: `${item.id}: ${first.criterion.at} と同じ内容です`,
      });
    return first;
  }
  const places = valid.map(({ criterion }) => `${criterion.doc} ${criterion.at}「${criterion.raw}」`).join('、');
  for (const { criterion } of valid) {
    notes.push({
      doc: criterion.doc,
      kind: 'ambiguous',
      at: criterion.at,
      seen: criterion.raw,
      made: `${item.id} ${item.title.ja}: 同じ項目に異なる記載があります（${places}）`,
    });
  }
  return { ...first, unclear: `同じ項目に異なる記載がある（${places}）` };
}

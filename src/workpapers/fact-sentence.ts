import type { Row } from '../evaluation/row.ts';
import { accessSentence } from './access-sentence.ts';
import { networkSentence } from './network/network-sentence.ts';
import type { PaperContext } from './paper-context.ts';
import { renderLeaf } from './render-leaf.ts';
import { rowLine } from './row-line.ts';

/** The sentence of fact for one differing row (decision 12): criterion, time, object, value and evidence, nothing else. */
export function factSentence(row: Row, context: PaperContext): string {
  const { sentences, language } = context;
  if (row.reconciliation === 'REC-ACM') return accessSentence(row, context);
  if (['zone-pair', 'identity-path', 'outside-network'].includes(row.object.kind)) return networkSentence(row, context);
  const line = rowLine(row, context);
  const absent = row.found?.state === 'absent';
  const kind =
    row.reason === 'UNREGISTERED'
      ? 'unregistered'
      : row.reason === 'ORPHAN'
        ? 'orphan'
        : absent
          ? 'missing'
          : hasMembers(row)
            ? 'related'
            : 'value';
  const data = {
    ...line,
    document: row.criterion === null ? leftSide(row, context) : line['document'],
    object: `${line['kind']} ${line['object']}`.replaceAll('\n', ' '),
    raw: row.required?.raw ?? '',
    criterion: row.criterion === null ? leftSide(row, context) : line['criterion'],
    found: hasMembers(row) ? oneLine(String(line['found']), language) : line['found'],
    evidence: String(line['evidence']).replaceAll('\n', language === 'ja' ? '、' : ', '),
  };
  return renderLeaf(sentences[kind][language], data, language);
}

/** Duties, people, trusts and keys are told in several members, a line each on their own sheet. */
function hasMembers({ reconciliation }: Row): boolean {
  return ['REC-SOD', 'REC-IDL', 'REC-FED', 'REC-EXT', 'REC-KEY', 'REC-DIA', 'REC-NET', 'REC-TEN'].includes(
    reconciliation,
  );
}

function oneLine(text: string, language: 'ja' | 'en'): string {
  return text.replace(/：\n/g, '：').replaceAll('\n', language === 'ja' ? '、' : ', ');
}

/** The documents of the required side, where the row has no line of its own to name. */
function leftSide(row: Row, { input: { content }, document, join }: PaperContext): string {
  const reconciliation = content.reconciliations.find(({ id }) => id === row.reconciliation);
  return join((reconciliation?.leftDocuments ?? []).map(document));
}

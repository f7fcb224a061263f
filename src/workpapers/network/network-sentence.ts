import type { Row } from '../../evaluation/row.ts';
import type { PaperContext } from '../paper-context.ts';
import { renderLeaf } from '../render-leaf.ts';
import { comparedZones } from './compared-zones.ts';
import { networkFound } from './network-found.ts';
import { printPorts } from './print-ports.ts';
import { wayWords } from './way-words.ts';
import { zoneLine } from './zone-line.ts';

/** The sentence of fact for a differing row of the zone matrix (decision 12): required, what gets there, how, by which lines. */
export function networkSentence(row: Row, context: PaperContext): string {
  const { sentences, language, t } = context;
  const line = zoneLine(0, row, comparedZones(context.input.criteria.zoneMatrices), context);
  const { found } = networkFound(row);
  const field = (name: string): string => oneLine(String(line[name] ?? ''), language);
  const ports = found.texts(row.reason === 'MISSING' ? 'missing' : 'excess');
  const isExcess = row.reason === 'EXCESS' && ports.length > 0;
  const other = row.rule.id === 'NET-IDENTITY' ? 'networkIdentity' : 'networkCondition';
  const kind = row.reason === 'MISSING' ? 'networkMissing' : isExcess ? 'networkExcess' : other;
  const way = [isExcess ? '' : field('differs'), field('paths'), field('identity')]
    .filter((part) => part !== '')
    .join(language === 'ja' ? '。' : '; ');
  const data = {
    ...line,
    from: field('from') === '' ? '―' : field('from'),
    to: field('to') === '' ? '―' : field('to'),
    requirement: row.required?.raw ?? t(wayWords.notWritten),
    criterion: row.criterion === null ? context.rule(row.rule.id) : line['criterion'],
    ports: printPorts(ports, context),
    way: way === '' ? field('other') : way,
    rules: field('rules') === '' ? '―' : field('rules'),
    evidence: field('evidence'),
    qualifiers: line['qualifiers'],
  };
  return renderLeaf(sentences[kind][language], data, language);
}

function oneLine(text: string, language: 'ja' | 'en'): string {
  return text.replaceAll('\n', language === 'ja' ? '、' : ', ');
}

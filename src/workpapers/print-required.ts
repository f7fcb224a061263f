import type { Row } from '../evaluation/row.ts';
import type { BaselineItem } from '../procedures/baseline-item.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { accessWords } from './access-words.ts';
import { countedIn } from './counted-in.ts';
import { paperWords } from './paper-words.ts';
import { printAccess } from './print-access.ts';
import { printThreshold, type Threshold } from './print-threshold.ts';
import { printValue } from './print-value.ts';

/** What the client requires, in words; the client's own text stands beside it where it says more than the decision. */
export function printRequired(row: Row, item: BaselineItem | undefined, language: Language): string {
  const { required, criterion } = row;
  if (required === null) return '';
  if (row.reconciliation === 'REC-ACM') {
    const { requiredQuoted, requiredLevels, requiredConditions } = printAccess(row, language);
    return [requiredQuoted, requiredLevels, requiredConditions].filter((part) => part !== '').join('\n');
  }
  const { value, raw = '', unit } = required;
  // What a diagram, a zone matrix or a separation design says stands in the client's own words.
  if (['REC-DIA', 'REC-NET', 'REC-TEN'].includes(row.reconciliation))
    return raw === accessWords.notWritten.ja ? say(accessWords.notWritten, language) : raw;
  if (isThreshold(value)) return withRaw(printThreshold(value, language), raw, language);
  if (item !== undefined && item.parameter === null) return item.condition[language].replace(/[。.]$/, '');
  if (value === null || value === undefined) return raw === '' ? '' : say(paperWords.quoted, language, { text: raw });
  if (typeof value === 'boolean') return say(value ? paperWords.required : paperWords.forbidden, language);
  // A document that says nothing of the object has a sentence of ours in the place of its text.
  if (raw === accessWords.notWritten.ja) return say(accessWords.notWritten, language);
  // An empty line of a ledger is what the client wrote; no line at all is told above.
  if (value === '' && raw === '') return say(accessWords.empty, language);
  const printed = printValue(value, countedIn[row.rule.id] ?? unit, language);
  return criterion?.basis === 'adopted' ? printed : withRaw(printed, raw, language);
}

function isThreshold(value: unknown): value is Threshold {
  return typeof value === 'object' && value !== null && 'comparison' in value && 'threshold' in value;
}

function withRaw(value: string, raw: string, language: Language): string {
  return raw === '' || raw === value ? value : say(paperWords.withRaw, language, { value, raw });
}

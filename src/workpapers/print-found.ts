import type { Row } from '../evaluation/row.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { accessWords } from './access-words.ts';
import { countedIn } from './counted-in.ts';
import { tenancyMembers } from './network/tenancy-members.ts';
import { paperWords } from './paper-words.ts';
import { printAccess } from './print-access.ts';
import { printMembers } from './print-members.ts';
import { printValue } from './print-value.ts';

/** Reconciliations whose rows say in several members what they found. */
const withMembers = new Set(['REC-SOD', 'REC-IDL', 'REC-FED', 'REC-EXT', 'REC-KEY', 'REC-DIA', 'REC-NET', 'REC-TEN']);

/** What was found, as it was found: a value, "not set", or the code of the answer that could not be read. */
export function printFound(row: Row, language: Language): string {
  const { found, required, reconciliation } = row;
  const account = row.platform.replace(/^aws:/, '');
  if (found === null) return '';
  if (found.state === 'unread') return say(paperWords.unread, language, { code: found.code });
  if (found.state === 'absent' && withMembers.has(reconciliation))
    return [
      say(accessWords.notFound, language),
      ...(found.value === undefined ? [] : [printMembers(found.value, language, account)]),
    ]
      .filter((part) => part !== '')
      .join('\n');
  if (found.state === 'absent') return say(paperWords.notSet, language);
  if (reconciliation === 'REC-ACM') {
    const { foundLevels, foundConditions } = printAccess(row, language);
    return [foundLevels, foundConditions].filter((part) => part !== '').join('\n');
  }
  const value = reconciliation === 'REC-TEN' ? tenancyMembers(found.value) : found.value;
  if (withMembers.has(reconciliation) && typeof value === 'object' && value !== null)
    return printMembers(value, language, account);
  const unit = typeof value === 'number' ? countedIn[row.rule.id] : undefined;
  return printValue(value, unit ?? found.unit ?? unitOf(value, required), language);
}

/** A number is found in the unit it was required in; anything else carries none. */
function unitOf(value: unknown, required: Row['required']): string | undefined {
  return typeof value === 'number' && typeof required?.value === 'number' ? required.unit : undefined;
}

import type { BaselineItem } from '../procedures/baseline-item.ts';
import type { ClientDocument, DocumentRow } from './client-document.ts';
import type { Criterion } from './criterion.ts';
import { plainText } from './plain-text.ts';
import { readDecision } from './read-decision.ts';
import { readParameter } from './read-parameter.ts';
import { readQuantity } from './read-quantity.ts';
import type { SettingCriterion } from './setting-criterion.ts';

type Read = Pick<SettingCriterion, 'decision' | 'value' | 'unclear'>;

/** Reads one line of a settings sheet as a decision about one item, with its address and the client's own words. */
export function readSetting(
  row: DocumentRow,
  item: BaselineItem,
  document: ClientDocument,
  basis?: Criterion['basis'],
): SettingCriterion {
  const decision = row.cells['decision'];
  const value = row.cells['value'];
  const cell =
    value !== undefined && value.text !== ''
      ? value
      : decision !== undefined && decision.text !== ''
        ? decision
        : value;
  const read = decide(decision?.text ?? '', value?.text ?? '', item);
  const own = value !== undefined && value.text !== '';
  return {
    item: item.id,
    ...read,
    unit: item.parameter?.unit ?? null,
    criterion: {
      doc: document.doc,
      version: document.version,
      sha256: document.sha256,
      at: cell?.at ?? row.at,
      value: read.value,
      raw: cell?.raw ?? '',
      approvedAt: document.approvedAt,
      basis: basis === 'agreed-with-requester' ? basis : own ? 'client-rule' : 'adopted',
    },
  };
}

function decide(decisionText: string, valueText: string, item: BaselineItem): Read {
  const said = decisionText === '' ? null : readDecision(decisionText);
  if (decisionText !== '' && said === null) {
    return { decision: 'replaced', value: null, unclear: `採否「${decisionText}」を読み取れない` };
  }
  if (said === 'not-adopted') return { decision: said, value: null, unclear: null };
  const blank = valueText === '' || plainText(valueText) === '－';
  if (blank && said === 'adopted') {
    // A parameter without default is the client's alone to say: adopting it without a value requires nothing that could be compared.
    if (item.parameter !== null && item.parameter.default === null) {
      return { decision: 'adopted', value: null, unclear: '採用とされているが、値が書かれていない' };
    }
    return { decision: 'adopted', value: item.parameter?.default ?? null, unclear: null };
  }
  if (blank) return { decision: 'replaced', value: null, unclear: '採否も値も書かれていない' };
  if (item.parameter === null) return withoutParameter(said, valueText, item);
  const read = readParameter(valueText, item, item.parameter);
  if ('unclear' in read) return { decision: said ?? 'replaced', value: null, unclear: read.unclear };
  const same = JSON.stringify(read.value) === JSON.stringify(item.parameter.default);
  return { decision: said === null ? (same ? 'adopted' : 'replaced') : said, value: read.value, unclear: null };
}

/** An item without parameter is adopted by 必須 or ○, and by 禁止 where its title forbids something. */
function withoutParameter(said: 'adopted' | 'replaced' | null, text: string, item: BaselineItem): Read {
  const quantity = readQuantity(text);
  const forbids = /禁止|ない|なし|制限/.test(item.title.ja) && /^(禁止|不可|なし|無し|×)/.test(plainText(text));
  const agrees = ('value' in quantity && quantity.value === true) || forbids;
  if (agrees && said !== 'replaced') return { decision: 'adopted', value: null, unclear: null };
  return {
    decision: said ?? 'replaced',
    value: null,
    unclear: 'この確認項目は値を持たないため、記載の意味を読み取れない',
  };
}

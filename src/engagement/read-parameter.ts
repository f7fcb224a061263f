import type { BaselineItem, Parameter } from '../procedures/baseline-item.ts';
import { plainText } from './plain-text.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';

/** A client's value in the parameter's own type and unit, or why it is not. */
export type ParameterValue = { readonly value: unknown } | { readonly unclear: string };

const hours: Readonly<Record<string, number>> = { day: 24, hour: 1, minute: 1 / 60, second: 1 / 3600 };

/** Reads the value a client wrote for an item's parameter; a wrong unit or direction is told, never bent. */
export function readParameter(raw: string, item: BaselineItem, parameter: Parameter): ParameterValue {
  if (parameter.type === 'text') {
    const text = plainText(raw);
    return text === '' ? { unclear: '値が書かれていない' } : { value: text };
  }
  if (parameter.type === 'list') return readList(raw, parameter);
  const quantity = readQuantity(raw);
  if ('unclear' in quantity) return quantity;
  if (parameter.type === 'boolean') {
    return typeof quantity.value === 'boolean' ? { value: quantity.value } : { unclear: '可否で書かれていない' };
  }
  if (typeof quantity.value === 'boolean') return { unclear: '数値で書かれていない' };
  if (contradicts(quantity.comparison, item)) return { unclear: '比較の向き（以上・以下）が確認項目と合わない' };
  return convert(quantity.value, quantity, parameter);
}

function convert(
  value: number,
  { unit }: { readonly unit: Exclude<Quantity, { unclear: string }>['unit'] },
  parameter: Parameter,
): ParameterValue {
  const wanted = parameter.unit;
  if (unit === null) {
    return wanted === 'percent' && value > 0 && value < 1 ? { unclear: '割合か百分率か読み取れない' } : { value };
  }
  if (unit === wanted) return { value };
  const from = hours[unit];
  const to = wanted === undefined ? undefined : hours[wanted];
  if (from !== undefined && to !== undefined) return { value: Number(((value * from) / to).toPrecision(12)) };
  return { unclear: `単位が確認項目（${wanted ?? '単位なし'}）と合わない` };
}

/** 90日以上 cannot answer "at most how many days". */
function contradicts(comparison: '>=' | '<=' | '>' | '<' | null, item: BaselineItem): boolean {
  if (comparison === null) return false;
  const condition = item.check?.conditions.find(({ value }) => value === undefined);
  const least = condition?.operator === 'at-least' || condition?.operator === 'left-at-least';
  const most = condition?.operator === 'at-most' || condition?.operator === 'age-at-most';
  if (!least && !most) return comparison === '>' || comparison === '<';
  return comparison !== (least ? '>=' : '<=');
}

function readList(raw: string, parameter: Parameter): ParameterValue {
  const parts = plainText(raw)
    .split(/[、,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.join('') === '－') return { unclear: '値が書かれていない' };
  const numeric =
    Array.isArray(parameter.default) &&
    parameter.default.length > 0 &&
    parameter.default.every((one) => typeof one === 'number');
  if (!numeric) return { value: parts };
  const numbers = parts.map(Number);
  return numbers.every(Number.isFinite) ? { value: numbers } : { unclear: '数値の一覧として読み取れない' };
}

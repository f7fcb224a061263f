import { footnoteMark } from '../footnote-mark.ts';
import type { AxisEntry } from './axis-entry.ts';
import { formWords } from './form-words.ts';
import { headingKind } from './heading-kind.ts';
import type { Axis, AxisProperty, HeadText } from './matrix-block.ts';
import { wordKey } from './word-key.ts';

const roles = ['number', 'kind', 'group', 'order', 'remark', 'condition', 'until', 'from', 'contract', 'idle'] as const;
const known = new Map(roles.flatMap((role) => formWords[role].map((word) => [word, role] as const)));
const persons: ReadonlySet<string> = new Set(formWords.person);
const operations: ReadonlySet<string> = new Set(formWords.operation);
const account = /(?:^|\D)(\d{12})(?:\D|$)/;
const noted = /^(.+?)\s*((?:[(]?(?:※\s*\d{0,2}|注\s*\d{1,2}|\*\d{1,2})[)]?\s*[,、]?\s*)+)$/u;

/** Names the lines of an axis: which of their texts is the client's word, which its number, group, account or operation. */
export function nameEntries(
  axis: Axis,
  asides: readonly AxisProperty[],
  of: 'principal' | 'resource',
): readonly AxisEntry[] {
  const all = [...axis.properties, ...asides];
  const role = ({ heading }: AxisProperty): string =>
    heading === null ? '' : (known.get(wordKey(heading.text)) ?? '');
  const every = (property: AxisProperty, test: (text: string) => boolean): boolean =>
    property.values.every((value) => value === null || test(value.text));
  const plain = axis.properties.filter((property) => role(property) === '');
  const operation =
    of === 'resource' ? plain.findLast((one) => every(one, (text) => operations.has(wordKey(text)))) : undefined;
  const isAccount = (property: AxisProperty): boolean =>
    of === 'resource' && every(property, (text) => /^\(?\d{12}\)?$/.test(text));
  const isTarget = (property: AxisProperty): boolean =>
    of === 'resource' && every(property, (text) => /^[①②③]+$/.test(text));
  const accounts = plain.find(isAccount);
  const targets = plain.find(isTarget);
  // One function alone stands merged over all of its operations.
  const alone =
    operation !== undefined && plain.length === 1
      ? axis.over.findLast((one) => headingKind(one.text) === 'either')
      : undefined;
  const names =
    alone === undefined
      ? plain.filter((one) => one !== accounts && one !== targets && (one !== operation || plain.length === 1))
      : [{ heading: null, values: axis.numbers.map(() => alone) }];
  const own = (property: AxisProperty): boolean =>
    property.heading !== null &&
    (persons.has(wordKey(property.heading.text)) || headingKind(property.heading.text) === of);
  const name =
    names.findLast((one) => own(one) && one.values.some((value) => value !== null)) ??
    names.at(-1) ??
    accounts ??
    all.at(0);
  const above = of === 'resource' || names.length > 1 ? names.filter((one) => one !== name && !own(one)) : [];
  const named = (role_: string): AxisProperty | undefined => all.find((one) => role(one) === role_);
  const number = named('number');
  const words = axis.numbers.map((_, index) => name?.values[index]?.text ?? '');
  const groups = [...(named('group') === undefined ? [] : [named('group') as AxisProperty]), ...above];
  const groupOf = (index: number): string => groups.flatMap((one) => one.values[index]?.text ?? []).at(0) ?? '';
  const groupsOf = new Map<string, Set<string>>();
  for (const [index, word] of words.entries())
    groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(groupOf(index)));
  return axis.numbers.map((_, index): AxisEntry => {
    const at = (property: AxisProperty | undefined): HeadText | null => property?.values[index] ?? null;
    const own_ = at(name);
    const group = groups.map(at).find((one) => one !== null) ?? null;
    const { word, marks } = splitMarks(own_?.text ?? '');
    const id = account.exec(at(accounts)?.text ?? own_?.text ?? group?.text ?? '')?.[1] ?? null;
    const bare =
      id === null || word === id
        ? word
        : word
            .replace(id, '')
            .replace(/[(（\s:：]+[)）]?$/u, '')
            .trim() || word;
    // The same word under two groups is two things; its group then belongs to the word.
    const twice =
      of === 'resource' &&
      group !== null &&
      operation === undefined &&
      (groupsOf.get(words[index] ?? '')?.size ?? 0) > 1;
    return {
      index,
      word: twice ? `${group.text}／${bare}` : bare,
      raw: own_?.raw ?? '',
      at: own_?.at ?? '',
      employeeNo: at(number)?.text ?? null,
      group,
      kind: at(named('kind')),
      account: of === 'resource' ? id : null,
      target: /[①②③]/.exec(at(targets)?.text ?? groups.map((one) => at(one)?.text ?? '').join('') + word)?.[0] ?? null,
      operation: names.includes(operation as AxisProperty) && name === operation ? null : at(operation),
      validFrom: at(named('from')),
      validTo: at(named('until')),
      contract: at(named('contract')),
      condition: at(named('condition')),
      remark: at(named('remark')),
      marks,
    };
  });
}

function splitMarks(text: string): { readonly word: string; readonly marks: readonly string[] } {
  const found = noted.exec(text);
  if (found === null) return { word: text, marks: [] };
  const marks = (found[2] ?? '').match(/※\s*\d{0,2}|注\s*\d{1,2}|\*\d{1,2}/gu) ?? [];
  return { word: found[1] ?? '', marks: marks.map(footnoteMark) };
}

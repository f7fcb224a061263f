import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { accessWords } from './access-words.ts';
import { memberValues } from './member-values.ts';
import { memberWords } from './member-words.ts';
import { printStatement } from './print-statement.ts';
import { printValue } from './print-value.ts';
import { shortArn } from './short-arn.ts';

const names: Readonly<Record<string, Text>> = memberWords;
const values: Readonly<Record<string, Text>> = memberValues;
const shown = 4;

type Thing = Readonly<Record<string, unknown>>;

/** A found value with members, a line each: `サインイン：有効`; lists are told by their first entries and a count. */
export function printMembers(value: unknown, language: Language): string {
  if (Array.isArray(value)) return printList(value, '\n', language);
  if (!isThing(value)) return printOne(value, language);
  const colon = language === 'ja' ? '：' : ': ';
  return Object.entries(value)
    .filter(([, member]) => member !== null && !(Array.isArray(member) && member.length === 0))
    .map(([name, member]) => {
      const label = names[name] === undefined ? name : say(names[name], language);
      const text = Array.isArray(member)
        ? printList(member, isThing(member[0]) ? '\n' : join(language), language)
        : printOne(member, language);
      return text.includes('\n') ? `${label}${colon}\n${text}` : `${label}${colon}${text}`;
    })
    .join('\n');
}

const join = (language: Language): string => (language === 'ja' ? '、' : ', ');

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printList(list: readonly unknown[], between: string, language: Language): string {
  const parts = list.slice(0, shown).map((one) => (isThing(one) ? printThing(one, language) : printOne(one, language)));
  const n = list.length - parts.length;
  return [...parts, ...(n > 0 ? [say(accessWords.morePlaces, language, { n })] : [])].join(between);
}

/** One entry in a line: what it is about first, the rest in brackets. */
function printThing(thing: Thing, language: Language): string {
  if (isStatement(thing)) return printStatement(thing, language);
  const { target, action, by, principal, ...rest } = thing;
  const own = action ?? principal;
  const members = Object.entries(own === undefined ? thing : rest)
    .filter(([name, member]) => member !== null && name !== 'resource')
    .map(([, member]) =>
      Array.isArray(member) ? printList(member, join(language), language) : printOne(member, language),
    );
  const statements = Array.isArray(by)
    ? by
        .filter(isStatement)
        .slice(0, 1)
        .map((one) => printStatement(one, language))
    : [];
  const head = own === undefined ? (members.shift() ?? '') : printOne(own, language);
  const first = target === undefined || own === undefined ? head : `${String(target)} ${head}`;
  const more = [...members, ...statements].filter((part) => part !== '');
  if (more.length === 0) return first;
  return language === 'ja' ? `${first}（${more.join('、')}）` : `${first} (${more.join(', ')})`;
}

type Statement = Parameters<typeof printStatement>[0];

function isStatement(value: unknown): value is Statement & Thing {
  return isThing(value) && typeof value['policy'] === 'string' && typeof value['effect'] === 'string';
}

function printOne(value: unknown, language: Language): string {
  if (typeof value === 'string') {
    const known = Object.hasOwn(values, value) ? values[value] : undefined;
    return known === undefined ? shortArn(printValue(value, undefined, language)) : say(known, language);
  }
  return isThing(value) ? printThing(value, language) : printValue(value, undefined, language);
}

import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { accessWords } from './access-words.ts';
import { memberUnits } from './member-units.ts';
import { memberValues } from './member-values.ts';
import { memberWords } from './member-words.ts';
import { networkMemberWords } from './network/network-member-words.ts';
import { printStatement } from './print-statement.ts';
import { printValue } from './print-value.ts';
import { shortArn } from './short-arn.ts';

const names: Readonly<Record<string, Text>> = { ...networkMemberWords, ...memberWords };
const values: Readonly<Record<string, Text>> = memberValues;
const shown = 4;

type Thing = Readonly<Record<string, unknown>>;

/** In which language, and in whose row: the account of a row is not told again in its names. */
interface Voice {
  readonly language: Language;
  readonly account: string;
}

/** A found value with members, a line each: `サインイン：有効`; lists are told by their first entries and a count. */
export function printMembers(value: unknown, language: Language, account = ''): string {
  const voice = { language, account };
  if (Array.isArray(value)) return printList(value, '\n', voice);
  if (!isThing(value)) return printOne(value, voice);
  const colon = language === 'ja' ? '：' : ': ';
  return Object.entries(value)
    .filter(([, member]) => member !== null && !(Array.isArray(member) && member.length === 0))
    .map(([name, member]) => {
      const label = names[name] === undefined ? name : say(names[name], language);
      const text = Array.isArray(member)
        ? printList(member, isThing(member[0]) ? '\n' : join(voice), voice)
        : typeof member === 'number'
          ? printValue(member, memberUnits[name], language)
          : printOne(member, voice);
      return text.includes('\n') ? `${label}${colon}\n${text}` : `${label}${colon}${text}`;
    })
    .join('\n');
}

const join = ({ language }: Voice): string => (language === 'ja' ? '、' : ', ');

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printList(list: readonly unknown[], between: string, voice: Voice): string {
  const told = list.slice(0, shown);
  const n = list.length - told.length;
  const more = n > 0 ? [say(accessWords.morePlaces, voice.language, { n })] : [];
  return [...gather(told, voice), ...more].join(between);
}

/** Neighbours told with the same particulars share one line of them: the actions of a target, the principals of an action. */
function gather(list: readonly unknown[], voice: Voice): readonly string[] {
  const groups: { readonly key: string; readonly heads: string[]; readonly print: Told['print'] }[] = [];
  for (const one of list) {
    const { key, head, print } = isThing(one) ? printThing(one, voice) : bare(one, voice);
    const last = groups.at(-1);
    if (last !== undefined && key !== '' && last.key === key) last.heads.push(head);
    else groups.push({ key, heads: [head], print });
  }
  return groups.map(({ heads, print }) => print([...new Set(heads)]));
}

interface Told {
  /** Empty for what is never joined with its neighbour. */
  readonly key: string;
  readonly head: string;
  readonly print: (heads: readonly string[]) => string;
}

function bare(value: unknown, voice: Voice): Told {
  // A way that asks for nothing at all.
  const none = Array.isArray(value) && value.length === 0;
  const head = none ? say(accessWords.unconditional, voice.language) : printOne(value, voice);
  return { key: '', head, print: ([text = '']) => text };
}

/** One entry: what it is about first, the rest in brackets. */
function printThing(thing: Thing, voice: Voice): Told {
  if (isStatement(thing)) return { key: '', head: printStatement(thing, voice.language), print: ([text = '']) => text };
  const { target, action, by, principal, ...rest } = thing;
  const own = action ?? principal;
  const members = Object.entries(own === undefined ? thing : rest)
    .filter(([name, member]) => member !== null && name !== 'resource')
    .map(([, member]) => (Array.isArray(member) ? printList(member, join(voice), voice) : printOne(member, voice)));
  const statements = Array.isArray(by)
    ? by
        .filter(isStatement)
        .slice(0, 1)
        .map((one) => printStatement(one, voice.language))
    : [];
  const head = own === undefined ? (members.shift() ?? '') : printOne(own, voice);
  const before = target === undefined || own === undefined ? '' : `${String(target)} `;
  const more = [...members, ...statements].filter((part) => part !== '').join(join(voice));
  const after = more === '' ? '' : voice.language === 'ja' ? `（${more}）` : ` (${more})`;
  const key = own === undefined || more === '' ? '' : `${before}|${after}`;
  return {
    key,
    head,
    print(heads) {
      if (action !== undefined || heads.length === 1) return `${before}${heads.join(join(voice))}${after}`;
      return [...heads, say(accessWords.each, voice.language, { text: more })].join('\n');
    },
  };
}

type Statement = Parameters<typeof printStatement>[0];

function isStatement(value: unknown): value is Statement & Thing {
  return isThing(value) && typeof value['policy'] === 'string' && typeof value['effect'] === 'string';
}

function printOne(value: unknown, voice: Voice): string {
  if (typeof value === 'string') {
    const known = Object.hasOwn(values, value) ? values[value] : undefined;
    if (known !== undefined) return say(known, voice.language);
    return shortArn(printValue(value, undefined, voice.language), voice.account);
  }
  if (!isThing(value)) return printValue(value, undefined, voice.language);
  const { head, print } = printThing(value, voice);
  return print([head]);
}

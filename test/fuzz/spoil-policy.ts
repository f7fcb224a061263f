import type { MadePolicy } from './make-policy.ts';
import { one } from './make-policy.ts';
import type { Random } from './random.ts';

type Members = Record<string, unknown>;
type Spoiler = (statement: Members, document: Members, next: Random) => void;

function drop(statement: Members, ...names: readonly string[]): void {
  for (const name of names) delete statement[name];
}

/** Each makes a good policy of any kind a bad one. */
const spoilers: Readonly<Record<string, Spoiler>> = {
  'effect in another case': (statement, _, next) => {
    statement['Effect'] = one(next, ['allow', 'DENY', '', null, 1, ['Allow'], true]);
  },
  'no effect': (statement) => drop(statement, 'Effect'),
  'no action': (statement) => drop(statement, 'Action', 'NotAction'),
  'both kinds of action': (statement) => Object.assign(statement, { Action: '*', NotAction: 's3:*' }),
  'bad action': (statement, _, next) => {
    drop(statement, 'NotAction');
    statement['Action'] = one<unknown>(next, [
      'Get*',
      '',
      's3:',
      ':x',
      's?:Get',
      's3:a b',
      [],
      [[]],
      {},
      null,
      1,
      ['s3:*', 2],
    ]);
  },
  'bad resource': (statement, _, next) => {
    drop(statement, 'NotResource');
    statement['Resource'] = one<unknown>(next, ['', [], {}, null, 1, ['*', 2], [['*']]]);
  },
  'both kinds of resource': (statement) => Object.assign(statement, { Resource: '*', NotResource: '*' }),
  'bad principal': (statement, _, next) => {
    drop(statement, 'NotPrincipal');
    statement['Principal'] = one<unknown>(next, [
      '',
      'x',
      {},
      [],
      null,
      { AWS: 'arn:aws:iam::111122223333:role/*' },
      { AWS: [] },
      { aws: '*' },
      { AWS: '*', Constructor: 'x' },
      { Service: '*' },
      { AWS: 111122223333 },
    ]);
  },
  'unknown member': (statement, _, next) => {
    statement[one(next, ['effect', 'Conditions', 'constructor', 'Resources', 'x'])] = '*';
  },
  'unknown member of the document': (_, document, next) => {
    document[one(next, ['version', 'Statements', 'Comment'])] = 'x';
  },
  'unknown operator': (statement, _, next) => {
    const name = one(next, ['StringEqual', 'NullIfExists', 'ForAll:Bool', '', 'constructor', 'StringLike ']);
    statement['Condition'] = { [name]: { 'aws:SourceIp': '1' } };
  },
  'bad condition': (statement, _, next) => {
    statement['Condition'] = one<unknown>(next, [
      [],
      null,
      'x',
      { Bool: [] },
      { Bool: { 'a:b': [] } },
      { Bool: { 'a:b': null } },
      { Bool: { 'a:b': { c: 1 } } },
      { Bool: { x: 'true' } },
      { Bool: { 'a:b': '1', 'A:B': '2' } },
      { Bool: {}, bool: {} },
    ]);
  },
  'bad version': (_, document, next) => {
    document['Version'] = one<unknown>(next, ['2012-10-18', '', 2012, null, ['2012-10-17']]);
  },
  'bad statement': (_, document, next) => {
    document['Statement'] = one<unknown>(next, [[], null, 'x', [[]], [null], 1, {}]);
  },
  'too deep': (statement) => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 20; depth += 1) value = [value];
    statement['Condition'] = { Bool: { 'a:b': value } };
  },
};

/** Spoils a good policy in one way; gives the text and what was done to it. */
export function spoilPolicy(next: Random, made: MadePolicy): { readonly text: string; readonly what: string } {
  const document = structuredClone(made.document) as unknown as Members;
  const list = [document['Statement']].flat() as Members[];
  const what = one(next, [...Object.keys(spoilers), 'member twice', 'text cut', 'text after']);
  spoilers[what]?.(one(next, list), document, next);
  const text = JSON.stringify(document);
  if (what === 'member twice') return { what, text: text.replace('"Effect":', '"\\u0045ffect":"Allow","Effect":') };
  if (what === 'text cut') return { what, text: text.slice(0, Math.floor(next() * text.length)) };
  if (what === 'text after') return { what, text: text + one(next, ['}', '{}', ',', 'x', '\u0000', text]) };
  return { what, text };
}

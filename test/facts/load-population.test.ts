import { expect, test } from 'vitest';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import type { Population } from '../../src/facts/fact.ts';
import type { Attribute, FactKind } from '../../src/facts/fact-kind.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { loadPopulation } from '../../src/facts/load-population.ts';
import { unreadCode } from '../../src/facts/unread-code.ts';
import { walkPath } from '../../src/facts/walk-path.ts';
import { reasonWords } from '../../src/text/reason-words.ts';
import { account, evidenceInMemory, type GivenAnswer } from './evidence-in-memory.ts';

const ask = { service: 'x', operation: 'Get', input: { Id: 'Id' } };
const kind: FactKind = {
  kind: 'thing',
  label: { ja: '物', en: 'Thing' },
  service: 'x',
  scope: 'account',
  list: { service: 'x', operation: 'List', each: 'Things', id: 'Id' },
  attributes: {
    own: { path: 'A.B' },
    restated: { path: 'A.B', as: (value: unknown) => (value === 'no' ? undefined : `${value}!`) },
    asked: { ask, path: 'Got' },
    whole: { ask },
    all: { ask, path: 'Tags', all: true },
    literal: { ask: { service: 'x', operation: 'Type', input: { Type: '=one' } }, path: 'Got' },
    carried: { ask: { service: 'x', operation: 'Get', input: { Id: '^From' } }, path: 'Got' },
    optional: { ask: { service: 'x', operation: 'Key', input: { KeyId: 'KeyId' } }, path: 'Got' },
    among: {
      among: { service: 'x', operation: 'Others', each: 'Others' },
      match: (a, b) => (a as { Id: string }).Id === (b as { Of: string }).Of,
    },
    counted: {
      among: { service: 'x', operation: 'Others', each: 'Others' },
      match: () => true,
      as: (list: readonly unknown[]) => (list.length === 0 ? undefined : list.length),
    },
    combined: {
      combine: [{ path: 'A.B' }, { ask, path: 'Got' }],
      as: (parts: readonly unknown[]) => (parts.every((part) => part === undefined) ? undefined : parts),
    },
  },
};

function load(
  given: readonly GivenAnswer[],
  silent: Parameters<typeof evidenceInMemory>[1] = [],
  of: FactKind = kind,
): Population {
  const region = of.scope === 'account' ? 'global' : 'ap-northeast-1';
  return loadPopulation(
    of,
    { platform: `aws:${account}`, account, region },
    new AnswerBook(evidenceInMemory(given, silent), account, region),
  );
}

const list: GivenAnswer = {
  question: 'x:List',
  input: { From: 'f' },
  pages: [{ Things: [] }, { Things: [{ Id: 'a', A: { B: 'yes' } }] }],
};
const got: GivenAnswer = {
  question: 'x:Get',
  input: { Id: 'a', More: 1 },
  pages: [{ Got: 7, Tags: [1] }, { Tags: [2, 3] }],
  finishedAt: '2026-04-02T00:00:00.000Z',
};
const element = { id: 'E-1', page: 2, pointer: '/Things/0' };
const seen = (value: unknown, refs: unknown, at = '2026-03-31T00:00:00.000Z'): unknown => ({
  state: 'seen',
  value,
  at,
  refs,
});
const late = '2026-04-02T00:00:00.000Z';
const denied = (id: string): unknown => ({
  state: 'unread',
  code: 'ACCESS_DENIED',
  exact: 'AccessDenied',
  refs: [{ id }],
});
const never = { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] };

interface Case {
  readonly what: string;
  readonly given: readonly GivenAnswer[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    what: 'all answered',
    given: [
      list,
      got,
      { question: 'x:Type', input: { Type: 'one' }, pages: [{ Got: 1 }] },
      { question: 'x:Others', pages: [{ Others: [{ Of: 'b' }, { Of: 'a' }] }] },
    ],
    expected: {
      own: seen('yes', [{ ...element, pointer: '/Things/0/A/B' }]),
      restated: seen('yes!', [{ ...element, pointer: '/Things/0/A/B' }]),
      asked: seen(7, [{ id: 'E-2', page: 1, pointer: '/Got' }], late),
      whole: seen({ Got: 7, Tags: [1] }, [{ id: 'E-2', page: 1, pointer: '' }], late),
      all: seen(
        [1, 2, 3],
        [
          { id: 'E-2', page: 1, pointer: '/Tags' },
          { id: 'E-2', page: 2, pointer: '/Tags' },
        ],
        late,
      ),
      literal: seen(1, [{ id: 'E-3', page: 1, pointer: '/Got' }]),
      carried: never,
      optional: { state: 'absent', at: '2026-03-31T00:00:00.000Z', refs: [element] },
      among: seen([{ Of: 'a' }], [{ id: 'E-4', page: 1, pointer: '/Others/1' }]),
      counted: seen(2, [
        { id: 'E-4', page: 1, pointer: '/Others/0' },
        { id: 'E-4', page: 1, pointer: '/Others/1' },
      ]),
      combined: seen(
        ['yes', 7],
        [
          { ...element, pointer: '/Things/0/A/B' },
          { id: 'E-2', page: 1, pointer: '/Got' },
        ],
        late,
      ),
    },
  },
  {
    what: 'nothing set',
    given: [
      { ...list, pages: [{}, { Things: [{ Id: 'a', A: { B: null } }] }] },
      { ...got, pages: [{ Got: null }] },
      { question: 'x:Others', pages: [{}] },
    ],
    expected: {
      own: { state: 'absent', at: '2026-03-31T00:00:00.000Z', refs: [element] },
      restated: { state: 'absent', at: '2026-03-31T00:00:00.000Z', refs: [element] },
      asked: { state: 'absent', at: late, refs: [{ id: 'E-2', page: 1, pointer: '' }] },
      all: seen([], [{ id: 'E-2', page: 1, pointer: '/Tags' }], late),
      among: seen([], [{ id: 'E-3', page: 1 }]),
      counted: { state: 'absent', at: '2026-03-31T00:00:00.000Z', refs: [{ id: 'E-3', page: 1 }] },
      combined: { state: 'absent', at: late, refs: [element, { id: 'E-2', page: 1, pointer: '' }] },
    },
  },
  {
    what: 'the service says it is not configured',
    given: [list, { ...got, outcome: 'absent', code: 'NoSuchThing' }],
    expected: {
      asked: { state: 'absent', at: late, refs: [{ id: 'E-2' }] },
      all: { state: 'absent', at: late, refs: [{ id: 'E-2' }] },
      combined: seen(['yes', undefined], [{ ...element, pointer: '/Things/0/A/B' }, { id: 'E-2' }], late),
    },
  },
  {
    what: 'denied',
    given: [
      list,
      { ...got, outcome: 'denied', code: 'AccessDenied' },
      { question: 'x:Others', outcome: 'denied', code: 'AccessDenied' },
    ],
    expected: {
      asked: denied('E-2'),
      whole: denied('E-2'),
      all: denied('E-2'),
      among: denied('E-3'),
      counted: denied('E-3'),
      combined: denied('E-2'),
      literal: never,
    },
  },
  {
    what: 'cut',
    given: [
      list,
      { ...got, outcome: 'cut', code: 'PAGE_TOKEN_REPEATED' },
      { question: 'x:Others', outcome: 'cut', code: 'Throttling', pages: [{ Others: [{ Of: 'a' }] }] },
    ],
    expected: {
      asked: { state: 'unread', code: 'CUT', exact: 'PAGE_TOKEN_REPEATED', refs: [{ id: 'E-2', page: 1 }] },
      among: { state: 'unread', code: 'THROTTLED', exact: 'Throttling', refs: [{ id: 'E-3', page: 1 }] },
    },
  },
];

test.each(cases)('attributes: $what', ({ given, expected }) => {
  const [fact] = load(given).facts;
  expect(fact?.id).toBe('a');
  expect(fact?.refs).toEqual([element]);
  for (const [name, value] of Object.entries(expected))
    expect({ [name]: fact?.attributes[name] }).toEqual({ [name]: value });
});

test('a question that was not asked closes its attribute with the ledger’s reason', () => {
  const lines = [
    [{ reason: 'PARENT_UNREAD', code: 'AccessDenied', parent: 'E-9' }, 'ACCESS_DENIED', [{ id: 'E-9' }]],
    [{ reason: 'PARENT_UNREAD', code: 'Throttling', parent: 'E-9' }, 'THROTTLED', [{ id: 'E-9' }]],
    [{ reason: 'PARENT_UNREAD', code: 'NOT_ATTEMPTED' }, 'NOT_ATTEMPTED', []],
    [{ reason: 'PARENT_UNREAD', code: 'NOT_EXPORTED' }, 'NOT_EXPORTED', []],
    [{ reason: 'NOT_EXPORTED' }, 'NOT_EXPORTED', []],
    [{ reason: 'WRONG_ACCOUNT' }, 'WRONG_ACCOUNT', []],
    [{ reason: 'UNREACHABLE' }, 'UNREACHABLE', []],
    [{ reason: 'NO_PARENT', parent: 'E-9' }, 'NOT_ATTEMPTED', []],
  ] as const;
  for (const [line, code, refs] of lines) {
    const value = load([list], [{ ...line, operation: 'Get' }]).facts[0]?.attributes['asked'];
    expect([line, value]).toMatchObject([line, { state: 'unread', code, refs }]);
  }
});

const populations: readonly (readonly [
  string,
  readonly GivenAnswer[],
  Parameters<typeof evidenceInMemory>[1],
  object,
])[] = [
  ['never asked', [], [], { complete: false, code: 'NOT_ATTEMPTED', facts: 0, refs: [] }],
  [
    'asked and empty',
    [{ question: 'x:List', pages: [{ Things: [] }] }],
    [],
    { complete: true, code: null, facts: 0, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'asked and not even a list',
    [{ question: 'x:List', pages: [{}] }],
    [],
    { complete: true, code: null, facts: 0, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'not configured',
    [{ question: 'x:List', outcome: 'absent' }],
    [],
    { complete: true, code: null, facts: 0, refs: [{ id: 'E-1' }] },
  ],
  [
    'denied',
    [{ question: 'x:List', outcome: 'denied', code: 'AccessDenied' }],
    [],
    { complete: false, code: 'ACCESS_DENIED', facts: 0, refs: [{ id: 'E-1' }] },
  ],
  [
    'cut after one',
    [{ question: 'x:List', outcome: 'cut', code: 'PAGE_TOKEN_REPEATED', pages: [{ Things: [{ Id: 'a' }] }] }],
    [],
    { complete: false, code: 'CUT', facts: 1, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'one of two questions denied',
    [list, { question: 'x:List', input: { From: 'g' }, outcome: 'denied', code: 'AccessDenied' }],
    [],
    { complete: false, code: 'ACCESS_DENIED', facts: 1, refs: [{ id: 'E-1', page: 1 }, { id: 'E-2' }] },
  ],
  [
    'nothing to ask about',
    [{ question: 'x:ListAbove', pages: [{ Above: [] }] }],
    [{ reason: 'NO_PARENT', parent: 'E-1' }],
    { complete: true, code: null, facts: 0, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'nothing to ask about, as an answer says that the ledger does not hold',
    [],
    [{ reason: 'NO_PARENT', parent: 'E-0' }],
    { complete: false, code: 'NOT_ATTEMPTED', facts: 0, refs: [{ id: 'E-0', page: 1 }] },
  ],
  [
    'a closed list above',
    [],
    [{ reason: 'PARENT_UNREAD', code: 'AccessDenied', parent: 'E-0' }],
    { complete: false, code: 'ACCESS_DENIED', facts: 0, refs: [{ id: 'E-0' }] },
  ],
  [
    'part below a closed list',
    [list],
    [{ reason: 'PARENT_UNREAD', code: 'AccessDenied', parent: 'E-0' }],
    { complete: false, code: 'ACCESS_DENIED', facts: 1, refs: [{ id: 'E-1', page: 1 }, { id: 'E-0' }] },
  ],
  [
    'an element without a name',
    [{ question: 'x:List', pages: [{ Things: [{ Id: 'a' }, { A: 1 }, null] }] }],
    [],
    { complete: false, code: 'API_ERROR', facts: 1, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'a lone object for a list',
    [{ question: 'x:List', pages: [{ Things: { Id: 'a' } }] }],
    [],
    { complete: true, code: null, facts: 1, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'one object twice',
    [{ question: 'x:List', pages: [{ Things: [{ Id: 'a' }] }, { Things: [{ Id: 'a' }] }] }],
    [],
    { complete: true, code: null, facts: 1, refs: [{ id: 'E-1', page: 1 }] },
  ],
  [
    'an object that is gone',
    [
      list,
      { question: 'x:List', input: { From: 'old' }, pages: [{ Things: [{ Id: 'old' }] }], over: { superseded: true } },
    ],
    [],
    { complete: true, code: null, facts: 1, refs: [{ id: 'E-1', page: 1 }] },
  ],
];

test.each(populations)('a list that was %s', (_, given, silent, expected) => {
  const { complete, code, facts, refs } = load(given, silent);
  expect({ complete, code, facts: facts.length, refs }).toEqual(expected);
});

test('a single object is there whether the service shows it or says that it is not configured, but not when nobody may look', () => {
  const single: FactKind = {
    ...kind,
    list: { service: 'x', operation: 'List', each: '$', single: true, id: 'thing' },
    attributes: { own: { path: 'A' } },
  };
  const [shown] = load([{ question: 'x:List', pages: [{ A: 1 }] }], [], single).facts;
  expect(shown).toMatchObject({
    id: 'thing',
    refs: [{ id: 'E-1', page: 1, pointer: '' }],
    attributes: { own: { state: 'seen', value: 1 } },
  });
  const [absent] = load([{ question: 'x:List', outcome: 'absent' }], [], single).facts;
  expect(absent).toMatchObject({
    id: 'thing',
    refs: [{ id: 'E-1' }],
    attributes: { own: { state: 'absent', refs: [{ id: 'E-1' }] } },
  });
  expect(load([{ question: 'x:List', outcome: 'denied' }], [], single)).toMatchObject({ complete: false, facts: [] });
});

test('a field of a CSV row is found by row and column', () => {
  const csv: FactKind = {
    ...kind,
    list: {
      ...kind.list,
      each: '$',
      id: 'user',
      elements: () => [{ element: { user: 'a', mfa_active: 'true' }, pointer: '/Content;row=2' }],
    },
    attributes: { mfa: { path: 'mfa_active' }, row: { path: '$' }, missing: { path: 'nothing' } },
  };
  const [fact] = load([{ question: 'x:List' }], [], csv).facts;
  const pointers = Object.fromEntries(
    Object.entries(fact?.attributes ?? {}).map(([name, { refs }]) => [name, refs[0]?.pointer]),
  );
  expect(pointers).toEqual({
    mfa: '/Content;row=2,column=mfa_active',
    row: '/Content;row=2',
    missing: '/Content;row=2',
  });
});

test('answers of another region do not count, account-wide ones do', () => {
  const regional: FactKind = { ...kind, scope: 'region', attributes: {} };
  const of = (region: string): GivenAnswer => ({ question: 'x:List', region, pages: [{ Things: [{ Id: region }] }] });
  const found = load(
    [of('us-east-1'), of('global'), of('ap-northeast-1')],
    [{ region: 'us-east-1', reason: 'UNREACHABLE' }],
    regional,
  );
  expect([found.complete, found.facts.map(({ id }) => id)]).toEqual([true, ['global', 'ap-northeast-1']]);
});

test('a path gives every element with its pointer, and nothing for what is not there', () => {
  const page = { 'a/b': [{ c: [1, 2] }, { c: [3] }, {}], '~': { x: null }, l: [[1], [2]] };
  expect(walkPath(page, 'a/b[].c[]')).toEqual([
    { value: 1, pointer: '/a~1b/0/c/0' },
    { value: 2, pointer: '/a~1b/0/c/1' },
    { value: 3, pointer: '/a~1b/1/c/0' },
  ]);
  expect(walkPath(page, 'l[][]').map(({ pointer }) => pointer)).toEqual(['/l/0/0', '/l/1/0']);
  for (const path of ['~.x', '~.x.y', 'none', 'a/b.c', 'constructor', '__proto__'])
    expect(walkPath(page, path)).toEqual([]);
});

const codes: readonly (readonly [string, string | null, string])[] = [
  ['denied', 'AccessDenied', 'ACCESS_DENIED'],
  ['failed', 'ThrottlingException', 'THROTTLED'],
  ['failed', 'ExpiredToken', 'EXPIRED_TOKEN'],
  ['failed', 'ECONNREFUSED', 'UNREACHABLE'],
  ['failed', 'UnrecognizedClientException', 'REGION_DISABLED_UNKNOWN'],
  ['failed', 'SubscriptionRequiredException', 'PLAN_REQUIRED'],
  ['failed', 'InternalFailure', 'API_ERROR'],
  ['failed', null, 'API_ERROR'],
  ['cut', 'Throttling', 'THROTTLED'],
  ['cut', 'AccessDenied', 'CUT'],
  ['cut', null, 'CUT'],
  ['not-asked', 'NOT_EXPORTED', 'NOT_EXPORTED'],
  ['not-asked', 'IDENTITY_UNKNOWN', 'NOT_ATTEMPTED'],
  ['not-asked', null, 'NOT_ATTEMPTED'],
];

test.each(codes)('%s with %s is %s', (outcome, exact, code) => {
  expect(unreadCode(outcome, exact)).toBe(code);
  expect(reasonWords).toHaveProperty(code);
});

const junk: readonly unknown[] = [
  null,
  0,
  '',
  'text',
  [],
  {},
  [[null]],
  { $bytes: '!' },
  { Statement: 'x', Items: null, Key: [], Value: {} },
  '{"Statement":[null,1,{"Principal":[]}]}',
  '%7B%22Statement%22%3A%5B%5D%7D',
  '2026-99-99',
  true,
  JSON.parse('{"__proto__":{"a":1}}'),
];

/** Answers of an unexpected shape to every question an attribute asks. */
function questionsOf(attribute: Attribute, thing: unknown, region: string): readonly GivenAnswer[] {
  if ('combine' in attribute) return attribute.combine.flatMap((part) => questionsOf(part, thing, region));
  if ('ask' in attribute) {
    const { service, operation, input } = attribute.ask;
    const members = Object.entries(input).map(([name, from]) => [name, from.startsWith('=') ? from.slice(1) : thing]);
    const at = (attribute.path ?? '$').replace(/\[\]/g, '').split('.');
    const deep = at[0] === '$' ? thing : at.reduceRight<unknown>((inner, name) => ({ [name]: inner }), thing);
    return [{ question: `${service}:${operation}`, region, input: Object.fromEntries(members), pages: [deep, thing] }];
  }
  if (!('among' in attribute)) return [];
  const { service, operation, each } = attribute.among;
  const at = each.replace(/\[\]/g, '').split('.');
  return [
    {
      question: `${service}:${operation}`,
      region,
      pages: [at.reduceRight<unknown>((inner, name) => ({ [name]: inner }), [thing, {}, null])],
    },
  ];
}

test('no kind of fact breaks on an answer of an unexpected shape', () => {
  for (const one of factKinds) {
    const region = one.scope === 'account' ? 'global' : 'ap-northeast-1';
    const { service, operation, each } = one.list;
    for (const thing of junk) {
      const element = new Proxy(
        {},
        {
          ownKeys: () => [],
          getOwnPropertyDescriptor: (_, name) =>
            typeof name === 'string' ? { value: thing, configurable: true, enumerable: true } : undefined,
          get: () => thing,
          has: () => true,
        },
      );
      const names = each.replace(/\[\]/g, '').split('.');
      const page =
        each === '$'
          ? element
          : names.reduceRight<unknown>(
              (inner, name, at) => ({ [name]: at === names.length - 1 ? [element, thing] : inner }),
              null,
            );
      const given = ['answered', 'cut'].map(
        (outcome): GivenAnswer => ({
          question: `${service}:${operation}`,
          region,
          outcome: outcome as 'cut',
          pages: [page, thing],
        }),
      );
      given.push(...Object.values(one.attributes).flatMap((attribute) => questionsOf(attribute, thing, region)));
      expect(() => load(given, [], one), `${one.kind} with ${JSON.stringify(thing)}`).not.toThrow();
    }
  }
});

/** What a policy says, in one form whatever way it is written; made without the code under test. */
export interface Said {
  readonly version: unknown;
  readonly statements: readonly unknown[];
}

/** A plain reader of JSON that knows no member twice: throws where JSON.parse would keep the last. */
function readJson(text: string): unknown {
  let at = 0;
  const fail = (): never => {
    throw new Error(`at ${at}`);
  };
  const blank = (): void => {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at += 1;
  };
  const take = (wanted: string): void => {
    if (text[at] !== wanted) fail();
    at += 1;
  };
  const string = (): string => {
    const from = at;
    take('"');
    while (text[at] !== '"') {
      if (at >= text.length) fail();
      at += text[at] === '\\' ? 2 : 1;
    }
    at += 1;
    return JSON.parse(text.slice(from, at)) as string;
  };
  const list = (end: string, item: () => void): void => {
    at += 1;
    blank();
    if (text[at] === end) {
      at += 1;
      return;
    }
    for (;;) {
      item();
      blank();
      if (text[at] === end) break;
      take(',');
      blank();
    }
    at += 1;
  };
  const value = (): unknown => {
    blank();
    if (text[at] === '"') return string();
    if (text[at] === '[') {
      const items: unknown[] = [];
      list(']', () => items.push(value()));
      return items;
    }
    if (text[at] === '{') {
      const members = new Map<string, unknown>();
      list('}', () => {
        const name = string();
        if (members.has(name)) fail();
        blank();
        take(':');
        members.set(name, value());
      });
      return members;
    }
    const word = /^[a-z0-9.+-]+/i.exec(text.slice(at, at + 100))?.[0] ?? fail();
    at += word.length;
    return JSON.parse(word);
  };
  const result = value();
  blank();
  if (at < text.length) fail();
  return result;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function principalOf(value: unknown): readonly string[] {
  if (!(value instanceof Map)) return [String(value)];
  return [...(value as Map<string, unknown>)].flatMap(([kind, list]) =>
    listOf(list).map((text) => {
      const account = /^arn:[^:]+:iam::(\d+):root$/.exec(String(text))?.[1] ?? text;
      return kind === 'AWS' && text === '*' ? '*' : `${kind}:${account}`;
    }),
  );
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map((text) => (text === '*:*' ? '*' : String(text)));
}

function sayStatement(statement: Map<string, unknown>): unknown {
  const rest = new Map(statement);
  const pair = (name: string, texts: (value: unknown) => readonly string[]): unknown => {
    for (const [key, not] of [
      [name, false],
      [`Not${name}`, true],
    ] as const) {
      if (!rest.has(key)) continue;
      const value = rest.get(key);
      rest.delete(key);
      return { not, patterns: texts(value) };
    }
    return null;
  };
  const said = {
    sid: rest.get('Sid') ?? null,
    effect: rest.get('Effect'),
    principal: pair('Principal', principalOf),
    action: pair('Action', textsOf),
    resource: pair('Resource', textsOf),
    condition: [...((rest.get('Condition') ?? new Map()) as Map<string, Map<string, unknown>>)].flatMap(
      ([operator, keys]) => [...keys].map(([key, values]) => ({ operator, key, values: listOf(values).map(String) })),
    ),
  };
  for (const name of ['Sid', 'Effect', 'Condition']) rest.delete(name);
  if (rest.size > 0) throw new Error([...rest.keys()].join());
  return said;
}

/** Reads what the text of a policy says; throws where it says nothing, or says it twice. */
export function readExactly(text: string): Said {
  const document = readJson(text.trim()) as Map<string, unknown>;
  const names = [...document.keys()].filter((name) => !['Version', 'Id', 'Statement'].includes(name));
  if (names.length > 0) throw new Error(names.join());
  const statements = listOf(document.get('Statement')) as readonly Map<string, unknown>[];
  return { version: document.get('Version') ?? '2008-10-17', statements: statements.map(sayStatement) };
}

import type { FoundProblem } from './engagement-problem.ts';

type Entry = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

const entry = (value: unknown): Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};
const list = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.map(entry) : []);
const blank = (value: unknown): boolean => value === undefined || value === null || value === '';
const isText = (value: unknown): value is string => typeof value === 'string';

/** The 21 controls and the procedures that the guide's grouping knows, as ids. */
export interface KnownIds {
  readonly controls: readonly string[];
  readonly procedures: readonly string[];
}

/** What the schema cannot say: entries that must agree with each other. Works on the raw document, so that one slip hides no other. */
export function ruleProblems(document: unknown, known: KnownIds): readonly FoundProblem[] {
  const root = entry(document);
  const scope = entry(root['scope']);
  return [
    ...periodProblems(entry(entry(root['engagement'])['period'])),
    ...accountProblems(scope['accounts'], scope['organization']),
    ...procedureProblems(entry(scope['procedures']), known),
    ...(Array.isArray(scope['perControl']) ? controlProblems(list(scope['perControl']), known) : []),
    ...['expectations', 'criteria', 'externalServices', 'exceptions'].flatMap((name) =>
      twice(list(root[name]), [name], 'id'),
    ),
    ...twice(list(scope['systems']), ['scope', 'systems'], 'id'),
    ...collectionProblems(entry(root['collection'])),
    ...validationProblems(list(root['validation']), list(scope['accounts']), !blank(scope['organization'])),
  ];
}

function periodProblems({ from, to, asOf }: Entry): readonly FoundProblem[] {
  const path = ['engagement', 'period'];
  if (isText(from) && isText(to) && from > to) return [{ code: 'PERIOD_ORDER', path, seen: `from ${from} > to ${to}` }];
  if (isText(from) && isText(asOf) && from > asOf)
    return [{ code: 'PERIOD_ORDER', path, seen: `from ${from} > asOf ${asOf}` }];
  return [];
}

function accountProblems(given: unknown, organization: unknown): readonly FoundProblem[] {
  const path = ['scope', 'accounts'];
  const accounts = list(given);
  const listed = !blank(organization);
  const { management } = entry(organization);
  const none = !listed && accounts.length > 0 && accounts.every((account) => account['in'] === false);
  const nobody = !listed && (blank(given) || (Array.isArray(given) && given.length === 0));
  return [
    ...(nobody ? [{ code: 'EMPTY_LIST', path } as const] : []),
    // Whoever lists the accounts cannot be one that is not asked.
    ...accounts.flatMap(({ id, in: within }, index): readonly FoundProblem[] =>
      isText(id) && id === management && within === false
        ? [{ code: 'MANAGEMENT_EXCLUDED', path: [...path, index], seen: id }]
        : [],
    ),
    ...accounts.flatMap((account, index) => (account['in'] === false ? unexplained(account, [...path, index]) : [])),
    ...twice(accounts, path, 'id'),
    ...(none ? [{ code: 'NONE_IN_SCOPE', path } as const] : []),
  ];
}

function unexplained(excluded: Entry, path: Path): readonly FoundProblem[] {
  return [
    ...(blank(excluded['reason']) ? [{ code: 'REASON_MISSING', path } as const] : []),
    ...(blank(excluded['approver']) ? [{ code: 'APPROVER_MISSING', path } as const] : []),
  ];
}

function procedureProblems(procedures: Entry, known: KnownIds): readonly FoundProblem[] {
  const path = ['scope', 'procedures'];
  const excluded = list(procedures['exclude']).map(({ id }) => id);
  const chosen = procedures['in'];
  if (!Array.isArray(chosen)) return [];
  return known.procedures.flatMap((seen): readonly FoundProblem[] => {
    if (chosen.includes(seen)) return excluded.includes(seen) ? [{ code: 'PROCEDURE_BOTH', path, seen }] : [];
    return excluded.includes(seen) ? [] : [{ code: 'PROCEDURE_UNDECIDED', path, seen }];
  });
}

function controlProblems(controls: readonly Entry[], known: KnownIds): readonly FoundProblem[] {
  const path = ['scope', 'perControl'];
  const ids = controls.map(({ control }) =>
    isText(control) ? `27017:${control.trim().replace(/^27017:/, '')}` : null,
  );
  const missing = known.controls.filter((id) => !ids.includes(id));
  return [
    ...missing.map((id): FoundProblem => ({ code: 'CONTROL_NOT_LISTED', path, seen: id.replace('27017:', '') })),
    ...controls.flatMap((control, index): readonly FoundProblem[] => {
      const id = ids[index];
      const here = [...path, index];
      const unknown = isText(id) && /^27017:(CLD\.)?\d+\.\d+\.\d+$/.test(id) && !known.controls.includes(id);
      const repeated = isText(id) && ids.indexOf(id) < index;
      return [
        ...(unknown
          ? [{ code: 'CONTROL_UNKNOWN', path: [...here, 'control'], seen: String(control['control']) } as const]
          : []),
        ...(repeated ? [{ code: 'TWICE', path: [...here, 'control'], seen: String(control['control']) } as const] : []),
        ...(control['applicable'] === false ? unexplained(control, here) : []),
        ...(control['applicable'] === 'partial' && blank(control['reason'])
          ? [{ code: 'REASON_MISSING', path: here } as const]
          : []),
      ];
    }),
  ];
}

function twice(entries: readonly Entry[], path: Path, key: string): readonly FoundProblem[] {
  const values = entries.map((one) => one[key]);
  return values.flatMap((value, index): readonly FoundProblem[] =>
    isText(value) && values.indexOf(value) < index ? [{ code: 'TWICE', path: [...path, index, key], seen: value }] : [],
  );
}

function collectionProblems(collection: Entry): readonly FoundProblem[] {
  const path = ['collection'];
  const unwitnessed = collection['mode'] === 'witnessed' && blank(collection['witness']);
  const nobody = collection['pii'] === 'keep' && blank(collection['personInCharge']);
  return [
    ...(unwitnessed ? [{ code: 'WITNESS_MISSING', path } as const] : []),
    ...(nobody ? [{ code: 'PERSON_IN_CHARGE_MISSING', path } as const] : []),
  ];
}

function validationProblems(
  validations: readonly Entry[],
  accounts: readonly Entry[],
  listed: boolean,
): readonly FoundProblem[] {
  const platforms = new Set(accounts.filter((account) => account['in'] === true).map(({ id }) => `aws:${String(id)}`));
  return [
    ...twice(validations, ['validation'], 'platform'),
    ...validations.flatMap((one, index): readonly FoundProblem[] => {
      const path = ['validation', index];
      const { platform, method, by, at } = one;
      const left = accounts.some(({ id, in: within }) => within === false && platform === `aws:${String(id)}`);
      // Where the organisation lists the accounts, only one that is left out is known not to be in scope.
      const foreign = isText(platform) && /^aws:\d{12}$/.test(platform) && (listed ? left : !platforms.has(platform));
      const bare = isText(method) && method !== 'none' && (blank(by) || blank(at));
      return [
        ...(foreign ? [{ code: 'PLATFORM_NOT_IN_SCOPE', path: [...path, 'platform'], seen: platform } as const] : []),
        ...(bare ? [{ code: 'VALIDATION_INCOMPLETE', path } as const] : []),
      ];
    }),
  ];
}

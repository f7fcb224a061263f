import type { IdpFields, IdpFormat } from './idp-formats.ts';
import type { IdpRecord } from './idp-record.ts';
import { readFlag } from './read-flag.ts';
import { readMoment } from './read-moment.ts';

/** A record, or what of the line or element is not understood. */
export type MadeRecord =
  | { readonly record: IdpRecord; readonly unclear: readonly string[] }
  | { readonly unclear: readonly string[] };

const longest = 1024;

/** Makes the record of one line or element; `valuesOf` gives what stands under a heading or at a path. */
export function makeRecord(format: IdpFormat, at: string, valuesOf: (name: string) => readonly unknown[]): MadeRecord {
  const all = (field: keyof IdpFields): readonly unknown[] => (format.fields[field] ?? []).flatMap(valuesOf);
  const texts = (field: keyof IdpFields): readonly string[] =>
    all(field)
      .filter((one) => typeof one === 'string' || typeof one === 'number')
      .map((one) => String(one).trim().slice(0, longest))
      .filter((one) => one !== '');
  const first = (field: keyof IdpFields): string | null => texts(field)[0] ?? null;
  if (format.kind === 'group') {
    const name = first('name');
    if (name === null) return { unclear: ['グループ名がない'] };
    const record = { kind: 'group', id: first('id'), name, members: [...new Set(texts('members'))], at } as const;
    return { record, unclear: [] };
  }
  const userId = first('userId');
  if (userId === null) return { unclear: ['利用者IDがない'] };
  const mfa = flagOf(all('mfa'));
  const lastSignIn = readMoment(first('lastSignIn'));
  if (format.kind === 'detail') {
    // A sign-in that failed is no use of the account.
    const outcome = all('outcome')[0];
    const failed = outcome !== undefined && outcome !== 0 && readFlag(outcome) !== true;
    return { record: { kind: 'detail', userId, mfa, lastSignIn: failed ? null : lastSignIn, at }, unclear: [] };
  }
  const disabled = all('disabled').map(readFlag);
  const stated = flagOf(all('enabled'));
  const enabled = disabled.includes(true) ? false : (stated ?? (disabled.includes(false) ? true : null));
  const state = all('enabled')[0];
  return {
    record: {
      kind: 'user',
      userId,
      ids: texts('ids'),
      person: first('person'),
      email: first('email'),
      displayName: first('displayName'),
      enabled,
      groups: [...new Set(texts('groups').flatMap(splitGroups))].sort(),
      mfa,
      lastSignIn,
      at,
    },
    unclear: enabled === null ? [`有効・無効を読み取れない（${String(state ?? '記載なし').slice(0, 40)}）`] : [],
  };
}

function flagOf(values: readonly unknown[]): boolean | null {
  return values.length === 0 ? null : readFlag(values[0]);
}

/** Several groups in one cell, as reports join them. */
function splitGroups(text: string): readonly string[] {
  return text
    .split(/[;；\n|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { FoundKey } from './found-key.ts';
import type { KeyInput } from './key-input.ts';

/** The keys with their lines, and the lines that name no key there is. */
export interface MatchedKeys {
  readonly keys: readonly FoundKey[];
  readonly withoutKey: readonly KeyLedgerLine[];
}

/** Matches the ledger's lines to keys by ARN, key id or alias, letter by letter (an alias also without `alias/`). */
export function matchKeys({ places, ledger }: Pick<KeyInput, 'places' | 'ledger'>): MatchedKeys {
  const used = new Map<KeyLedgerLine, number>();
  const drafts = places.flatMap(({ place, keys }) =>
    keys.facts.map((fact) => {
      const names = new Set(namesOf(fact));
      const lines = (ledger ?? []).filter(({ key }) => names.has(key.trim()));
      for (const line of lines) used.set(line, (used.get(line) ?? 0) + 1);
      return { fact, place, lines };
    }),
  );
  return {
    keys: drafts.map(({ fact, place, lines }) => ({
      fact,
      place,
      line: lines[0] ?? null,
      isShared: lines.length > 1 || lines.some((line) => (used.get(line) ?? 0) > 1),
    })),
    withoutKey: (ledger ?? []).filter((line) => !used.has(line)),
  };
}

function namesOf(fact: Fact): readonly string[] {
  const aliases = readTexts(seenValue(fact, 'aliases'), '$');
  const [, , , region, account] = fact.id.split(':');
  return [
    fact.id,
    fact.id.split('/').at(-1) ?? fact.id,
    ...aliases.flatMap((alias) => [alias, alias.replace(/^alias\//, ''), `arn:aws:kms:${region}:${account}:${alias}`]),
  ];
}

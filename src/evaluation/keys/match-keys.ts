import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { couldBeAliasOf } from './could-be-alias-of.ts';
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
  const all = ledger ?? [];
  const drafts = places.flatMap(({ place, keys }) =>
    keys.facts.map((fact) => {
      const ids = new Set([fact.id, fact.id.split('/').at(-1) ?? fact.id]);
      const aliases = new Set(aliasesOf(fact));
      // A line that names the key by what is its own stands before one that only an alias ties to it.
      const own = all.filter(({ key }) => ids.has(key.trim()));
      const lines = [...own, ...all.filter((line) => !own.includes(line) && aliases.has(line.key.trim()))];
      for (const line of lines) used.set(line, (used.get(line) ?? 0) + 1);
      return { fact, place, lines, by: own.length > 0 ? 'id' : lines.length > 0 ? 'alias' : null } as const;
    }),
  );
  return {
    keys: drafts.map(({ fact, place, lines, by }) => ({
      fact,
      place,
      line: lines[0] ?? null,
      by,
      isShared: lines.length > 1 || lines.some((line) => (used.get(line) ?? 0) > 1),
      restsOnAliases: by === null && all.some(({ key }) => couldBeAliasOf(key.trim(), fact)),
    })),
    withoutKey: all.filter((line) => !used.has(line)),
  };
}

function aliasesOf(fact: Fact): readonly string[] {
  const [, partition, , region, account] = fact.id.split(':');
  return readTexts(seenValue(fact, 'aliases'), '$').flatMap((alias) => [
    alias,
    alias.replace(/^alias\//, ''),
    `arn:${partition}:kms:${region}:${account}:${alias}`,
  ]);
}

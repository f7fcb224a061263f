import type { MappedPrincipal, MappedResource, MappingFile } from './mapping-file.ts';
import { matcherWords } from './matcher-words.ts';

/** One question of the confirmation: does this word of yours mean this object of ours? */
export interface ConfirmationLine {
  /** `P-01/2`: id of the word and place among its objects. */
  readonly number: string;
  readonly list: 'principals' | 'resources';
  readonly index: number;
  /** The client's word, with the number that tells people of one name apart. */
  readonly word: string;
  readonly at: string;
  readonly object: string;
  /** What is asked about; null where nothing was found or the auditor thinks that there is nothing. */
  readonly matcher: { readonly by: string; readonly value: string; readonly account: string | null } | null;
  readonly kind: '監査人案' | '候補' | '該当なし案' | '候補なし';
}

/** The questions that a mapping file leaves to the auditee, in its order; words that were confirmed before are not asked again. */
export function confirmationLines(mapping: MappingFile): readonly ConfirmationLine[] {
  return (['principals', 'resources'] as const).flatMap((list) =>
    mapping[list].flatMap((entry, index) =>
      entry.mapping.status === '被監査組織確認済'
        ? []
        : linesOf(entry).map((line, n) => ({ ...head(entry, n), list, index, ...line })),
    ),
  );
}

function head(entry: MappedPrincipal | MappedResource, n: number): Pick<ConfirmationLine, 'number' | 'word' | 'at'> {
  const number = 'employeeNo' in entry && entry.employeeNo !== null ? `（${entry.employeeNo}）` : '';
  return { number: `${entry.id}/${n + 1}`, word: `${entry.word}${number}`, at: entry.at ?? '' };
}

function linesOf({
  match,
  candidates,
  none,
}: MappedPrincipal | MappedResource): readonly Pick<ConfirmationLine, 'object' | 'matcher' | 'kind'>[] {
  const asked = (list: MappedPrincipal['match'] | MappedResource['match'], kind: '監査人案' | '候補') =>
    list.map(({ by, value, account }) => ({
      object: matcherWords({ by, value, account }),
      matcher: { by, value, account },
      kind,
    }));
  if (match.length > 0) return asked(match, '監査人案');
  if (none) return [{ object: '（AWS 上に対応するものなし）', matcher: null, kind: '該当なし案' }];
  if (candidates.length > 0) return asked(candidates, '候補');
  return [{ object: '（候補なし）', matcher: null, kind: '候補なし' }];
}

import type { World } from '../../access/world.ts';
import { awsServicesOf } from '../../engagement/matrix/forms/aws-services-of.ts';
import type { MappedPrincipal, MappedResource, MappingFile } from '../../engagement/matrix/mapping-file.ts';
import { nameReason } from './name-reason.ts';
import type { NamedThing } from './named-thing.ts';
import { principalNames } from './principal-names.ts';
import { resourceNames } from './resource-names.ts';

/** More candidates than this help nobody; how many there were is said. */
const most = 8;

/**
 * Adds candidates to the words of a mapping file, each with the reason it is listed; nothing is chosen (decision 7). Words that
 * somebody already settled, or gave something to, stay as they are; so do all words while nothing was collected.
 */
export function proposeMapping(mapping: MappingFile, world: World | null): MappingFile {
  if (world === null) return mapping;
  const principals = principalNames(world);
  const resources = resourceNames(world);
  const isOpen = ({ match, none, mapping: own }: MappedPrincipal | MappedResource): boolean =>
    match.length === 0 && !none && own.status !== '被監査組織確認済';
  return {
    ...mapping,
    principals: mapping.principals.map((entry) =>
      isOpen(entry) ? { ...entry, candidates: candidatesOf(entry, principals, entry.employeeNo) } : entry,
    ),
    resources: mapping.resources.map((entry) =>
      isOpen(entry)
        ? { ...entry, candidates: candidatesOf({ ...entry, candidates: withServices(entry) }, resources, null) }
        : entry,
    ),
  };
}

/** Services that the word itself names: 「IAM・組織」 is iam and organizations. */
function withServices({ word, candidates }: MappedResource): MappedResource['candidates'] {
  const named = word
    .replace(/[(（][^)）]*[)）]/gu, '')
    .split(/[・/、,＋+()（）\s]+/u)
    .flatMap((part) => (part === '組織' ? ['organizations'] : (awsServicesOf(part) ?? [])));
  const found = [...new Set(named)].map((value) => ({
    by: 'service' as const,
    value,
    account: null,
    reason: 'AWS サービスの名前',
  }));
  return [
    ...candidates,
    ...found.filter(({ value }) => !candidates.some((one) => one.by === 'service' && one.value === value)),
  ];
}

function candidatesOf<
  B extends string,
  T extends {
    readonly word: string;
    readonly candidates: readonly {
      readonly by: B;
      readonly value: string;
      readonly account: string | null;
      readonly reason: string | null;
    }[];
  },
>(entry: T, things: readonly NamedThing<B>[], employeeNo: string | null): T['candidates'] {
  const found = things.flatMap((thing) => {
    const named = nameReason(entry.word, thing.name);
    const tag = Object.entries(thing.tags).find(
      ([, value]) => value !== '' && (value === entry.word || value === employeeNo),
    );
    if (named === null && tag === undefined) return [];
    const why = [
      ...(tag === undefined ? [] : [`タグ ${tag[0]}=${tag[1]} が一致`]),
      ...(named === null ? [] : [named.reason]),
    ];
    const { by, value, account, label } = thing;
    return [
      {
        rank: tag === undefined ? (named?.rank ?? 9) : 1,
        candidate: { by, value, account, reason: `${label}: ${why.join('、')}` },
      },
    ];
  });
  const sorted = found.sort((a, b) => a.rank - b.rank || (a.candidate.value < b.candidate.value ? -1 : 1));
  const known = entry.candidates.filter(
    (one) =>
      !sorted.some(
        ({ candidate }) =>
          candidate.by === one.by && candidate.value === one.value && candidate.account === one.account,
      ),
  );
  const shown = sorted.slice(0, most).map(({ candidate }) => candidate);
  const last = shown.at(-1);
  if (sorted.length > most && last !== undefined)
    shown[shown.length - 1] = { ...last, reason: `${last.reason}（候補は全部で ${sorted.length} 件）` };
  return [...known, ...shown];
}

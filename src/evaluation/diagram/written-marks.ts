import type { DiagramElement } from '../../engagement/network/network-diagram.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import type { Addresses } from '../../network/addresses.ts';

/** What the client wrote beside an element: ids and ARNs, and address ranges (beside it or within its name). */
export interface WrittenMarks {
  readonly ids: readonly string[];
  readonly ranges: readonly Addresses[];
}

const cidrs = /(?<![\d.:\w])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})\/\d{1,3}(?!\d)/g;
const ids = /^(?:arn:[^\s]+|[a-z][a-z0-9-]*-[0-9a-f]{8,17})$/;

/** Reads what is written beside an element; a word that is no address range names it outright. */
export function writtenMarks({ awsId, name }: Pick<DiagramElement, 'awsId' | 'name'>): WrittenMarks {
  const words = (awsId ?? '').split(/[\s、，,;；]+/).filter((word) => word !== '');
  const read = (word: string): readonly Addresses[] => [parseCidr(word) ?? []].flat();
  const beside = words.flatMap(read);
  const inName = beside.length > 0 ? [] : (name.slice(0, 1000).match(cidrs) ?? []).flatMap(read);
  const named = name.trim();
  return {
    ids: [
      ...words.filter((word) => read(word).length === 0),
      ...(words.length === 0 && ids.test(named) ? [named] : []),
    ],
    ranges: [...beside, ...inName],
  };
}

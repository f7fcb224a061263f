import { readList } from './read-list.ts';
import { readMember } from './read-member.ts';

/**
 * Elements of an ECS answer that tells what it could not describe beside what it did: a failure has no name of the list, so
 * the population says that it is not whole. What no longer exists (MISSING) is no part of it.
 */
export function readDescribed(page: unknown, name: string): readonly { element: unknown; pointer: string }[] {
  const described = readList(page, name).map((element, at) => ({ element, pointer: `/${name}/${at}` }));
  const failed = readList(page, 'failures')
    .map((failure, at) => ({ element: { failure }, pointer: `/failures/${at}` }))
    .filter(({ element }) => readMember(element.failure, 'reason') !== 'MISSING');
  return [...described, ...failed];
}

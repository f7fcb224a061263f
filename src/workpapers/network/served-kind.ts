import type { Text } from '../../text/language.ts';
import type { PaperContext } from '../paper-context.ts';
import { networkWords } from './network-words.ts';

/** Kinds that interfaces serve and no list of facts names. */
const own: Readonly<Record<string, Text>> = {
  'ecs-task': networkWords.ecsTask,
  'resolver-endpoint': networkWords.resolver,
  directory: networkWords.directory,
  'db-proxy': networkWords.dbProxy,
  'replication-instance': networkWords.replication,
};

/** The kind of what an interface serves, in words. */
export function servedKind(served: string, { t, kind }: Pick<PaperContext, 't' | 'kind'>): string {
  const word = Object.hasOwn(own, served) ? own[served] : undefined;
  return word === undefined ? kind(served) : t(word);
}

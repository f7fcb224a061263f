import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { nameThing } from './name-thing.ts';

/** An id with its name, where it has one; the internet by its word. */
export function showId(id: string, topology: Topology, language: Language): string {
  if (id === '*' || id === 'internet') return reachPartWords['internet']?.[language] ?? id;
  const name = nameThing(id, topology);
  return name === null || name === id ? id : say(reachWords.named, language, { id, name });
}

import type { NetworkRule } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { showId } from './show-id.ts';

/** A line that decides, as a workpaper cites it: what it belongs to, and its id, number or destination. */
export function showRule({ kind, of, line }: NetworkRule, topology: Topology, language: Language): string {
  const data = { kind: reachPartWords[kind]?.[language] ?? kind, of: showId(of, topology, language) };
  if (line === null) return say(reachWords.rule, language, data);
  const words = { route: reachWords.lineRoute, 'network-acl': reachWords.lineNumber };
  const own = kind === 'route' || kind === 'network-acl' ? words[kind] : reachWords.lineOwn;
  return say(reachWords.ruleLine, language, { ...data, line: say(own, language, { line }) });
}

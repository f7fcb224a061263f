import type { Grant } from '../access/engine.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { groupGrants } from './group-grants.ts';

/** So many resources are printed; `--json` holds all. */
const most = 20;

/** What single resources give somebody by a policy, a grant or an ACL of their own. */
export function namedResourceLines(named: readonly Grant[], language: Language): readonly string[] {
  const given = named.filter(({ decision }) => decision.result !== 'denied');
  if (given.length === 0) return [];
  const lines = [...groupGrants(given, ({ resource }) => resource)].map(([resource, grants]) => {
    const levels = [...new Set(grants.flatMap(({ action }) => action.levels))].sort().join('・');
    return say(accessWords.namedLine, language, { resource, levels, count: grants.length });
  });
  const rest = lines.length - most;
  const more = rest > 0 ? [say(accessWords.more, language, { count: rest })] : [];
  return [say(accessWords.namedHead, language), ...lines.slice(0, most), ...more];
}

import { engagementKeys } from '../text/engagement-keys.ts';
import { engagementProblems } from '../text/engagement-problems.ts';
import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import type { EngagementProblem, FoundProblem } from './engagement-problem.ts';

/** Gives a problem its line and column and says it in words, in both languages. */
export function describeProblem(
  problem: FoundProblem,
  locate: (path: readonly PropertyKey[]) => string,
): EngagementProblem {
  const { what, todo } = engagementProblems[problem.code];
  const at = locate(problem.path);
  const path = problem.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
  const line = (language: Language): string => {
    const { expected } = problem;
    const data = {
      seen: problem.seen ?? '',
      expected: typeof expected === 'object' ? expected[language] : (expected ?? ''),
    };
    const where = `${at} ${words(problem.path, language)}${path === '' ? '' : ` (${path})`}`;
    return language === 'ja'
      ? `${where}: ${say(what, language, data)}。${say(todo, language, data)}。`
      : `${where}: ${say(what, language, data)}; ${say(todo, language, data)}.`;
  };
  return { code: problem.code, at, path, text: { ja: line('ja'), en: line('en') } };
}

function words(path: readonly PropertyKey[], language: Language): string {
  const item: Text = { ja: '（{n}件目）', en: ' no. {n}' };
  return path
    .map((part, index) => {
      if (typeof part === 'number') return say(item, language, { n: part + 1 });
      return `${index === 0 ? '' : ' › '}${engagementKeys[String(part)]?.[language] ?? String(part)}`;
    })
    .join('');
}

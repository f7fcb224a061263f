import { foldWidth } from '../../fold-width.ts';
import type { FlowMeaning } from './flow-meaning.ts';
import type { Verdict } from './flow-statement.ts';
import { flowWords } from './flow-words.ts';
import { readFlowDetails } from './read-flow-details.ts';

const order = ['deny', 'none', 'conditional', 'allow'] as const;
const filler =
  /通信|アクセス|接続|条件付きで|条件付き|条件付|として|する|します|できる|可能|あり|場合|原則|全て|すべて|のみ|ポート|を|の|に|は|が|で|[\s、。,.:：・]/gu;

/** Reads the words of a legend or a footnote (`許可`, `条件付き許可（VPN経由）`, `443/tcp のみ許可`): what they say, and what they demand. */
export function readFlowMeaning(raw: string, at: string): FlowMeaning {
  const text = foldWidth(raw).trim();
  const lower = text.toLowerCase();
  const found = order.flatMap((verdict) =>
    flowWords[verdict].filter((word) => holds(lower, word)).map((word) => [verdict, word] as const),
  );
  const [verdict] = found[0] ?? ['unknown' as Verdict];
  const words = [...new Set(found.map(([, word]) => word))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let rest = text;
  for (const word of words) rest = cutOut(rest, word);
  const details = readFlowDetails(rest);
  const conditions = details.conditions.filter((words) => words.replace(filler, '') !== '');
  const unclear = details.unclear !== null && details.unclear.replace(filler, '') === '' ? null : details.unclear;
  return { verdict, ports: details.ports, via: details.via, names: details.names, conditions, unclear, raw, at };
}

function holds(text: string, word: string): boolean {
  if (!/^[a-z/]+$/.test(word)) return text.includes(word);
  return new RegExp(`(?<![a-z])${word}(?![a-z])`).test(text);
}

function cutOut(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + word.length)}`;
}

import type { Engagement } from '../engagement/engagement.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';

/** The marks across every sheet and page: 下書き until a human judged, 架空データ, 自己点検, 案. */
export function paperMarks(engagement: Engagement, proposal: boolean, { t }: PaperContext): readonly string[] {
  return [
    t(paperWords.draft),
    ...(proposal ? [t(paperWords.proposal)] : []),
    ...(engagement.collection.mode === 'fictional' ? [t(paperWords.fictionalData)] : []),
    ...(engagement.type === 'readiness' ? [t(paperWords.selfCheck)] : []),
  ];
}

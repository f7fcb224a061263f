import type { Evidence } from '../../evidence/read-evidence.ts';
import { answerReference } from '../../facts/answer-reference.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { makeSide } from './make-side.ts';

/** Per account, the list answers that were read to their last page; one line more for each that was cut off before it (E.3, 3). */
export function* listCutAnswers(evidence: Pick<Evidence, 'answers'>): Iterable<CompletenessLine> {
  const totals = new Map<string, { lists: number; whole: number; pages: number }>();
  for (const answer of evidence.answers) {
    if (answer.outcome !== 'answered' && answer.outcome !== 'cut') continue;
    const platform = `aws:${answer.account}`;
    const total = totals.get(platform) ?? { lists: 0, whole: 0, pages: 0 };
    totals.set(platform, total);
    total.lists += 1;
    total.pages += answer.pages;
    // A last page that still bears a token is stored as cut, whoever asked; the journal therefore suffices.
    if (answer.outcome === 'answered') total.whole += 1;
    else yield cutLine(answer);
  }
  for (const [platform, { lists, whole, pages }] of totals) {
    const difference = lists - whole;
    yield {
      check: 'PAGES',
      subject: '*',
      object: null,
      platform,
      region: 'global',
      first: { ...makeSide('ledger', lists), value: String(pages) },
      second: makeSide('lastPage', whole),
      difference,
      explanations: [],
      state: difference === 0 ? 'AGREED' : 'DIFFERENT',
      code: null,
    };
  }
}

function cutLine(answer: Evidence['answers'][number]): CompletenessLine {
  const code = answer.code ?? 'cut';
  return {
    check: 'PAGES',
    subject: `${answer.service}:${answer.operation}`,
    object: answer.evidenceId,
    platform: `aws:${answer.account}`,
    region: answer.region,
    first: makeSide('ledger', answer.pages, [answerReference(answer)], code),
    second: makeSide('lastPage', null, [answerReference(answer)], code),
    difference: null,
    explanations: [],
    state: 'NOT_COMPARABLE',
    code,
  };
}

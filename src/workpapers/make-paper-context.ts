import type { Row } from '../evaluation/row.ts';
import type { CountingAnswer } from '../evidence/read-evidence.ts';
import { say } from '../text/say.ts';
import { digestEnvelope, type EnvelopeDigest } from './digest-envelope.ts';
import { digestRows } from './digest-rows.ts';
import { matrixPlaces } from './matrix-places.ts';
import { namedWords } from './named-words.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { readSentences } from './read-sentences.ts';
import type { ReportInput } from './report-input.ts';
import { rowSheet } from './row-sheet.ts';

const severities = { H: paperWords.severityH, M: paperWords.severityM, L: paperWords.severityL };

/** Prepares one language's names and one pass over the rows for all builders. */
export function makePaperContext(input: ReportInput): PaperContext {
  const { content, language, evidence, engagement } = input;
  const t: PaperContext['t'] = (text, data) => say(text, language, data);
  const items = new Map(content.baseline.map((item) => [item.id, item]));
  const kinds = new Map(input.kinds.map(({ kind, label }) => [kind, label]));
  const documents = new Map(content.documents.map(({ id, title }) => [id, title]));
  const reconciliations = new Map(content.reconciliations.map((one) => [one.id, one]));
  const accounts = new Map(engagement.scope.accounts.map(({ id, name }) => [id, name]));
  const controls = new Map(content.controls.map(({ id, number }) => [id, number]));
  const answers = new Map(evidence.answers.map((answer) => [answer.evidenceId, answer]));
  const records = new Map(
    evidence.records.flatMap((one) => (one.kind === 'answer' ? [[one.evidenceId, one] as const] : [])),
  );
  const envelopes = new Map<string, EnvelopeDigest>();

  const envelope = (id: string): EnvelopeDigest | undefined => {
    const record = records.get(id);
    if (record === undefined) return undefined;
    const known = envelopes.get(id) ?? digestEnvelope(evidence.envelope(record));
    envelopes.set(id, known);
    return known;
  };
  const rule = (id: string): string => {
    const [name = id, kind] = id.split('/');
    const item = items.get(name);
    const label = kind === undefined ? undefined : kinds.get(kind);
    if (item !== undefined) return item.title[language] + (label === undefined ? '' : `（${label[language]}）`);
    const own = namedWords[name];
    if (own !== undefined) return t(own);
    if (name.startsWith('PLAN-')) return t(paperWords.PLAN);
    if (name.startsWith('CAP-')) return t(paperWords.CAP, { metric: name.slice(4) });
    const reconciliation = reconciliations.get(name);
    return reconciliation === undefined ? name : t(reconciliation.title);
  };
  return {
    input,
    language,
    sentences: readSentences(),
    digest: digestRows(input.results.rows()),
    items,
    answers,
    asked: groupByItem(input),
    envelope,
    t,
    join: (list) => list.join(language === 'ja' ? '、' : ', '),
    control: (id) => controls.get(id) ?? id,
    document: (doc) => {
      const title = documents.get(doc);
      if (doc === 'engagement') return t(paperWords.engagementFile);
      if (title !== undefined) return `${t(title)} ${doc}`;
      // A matrix goes by the client's own number and title.
      const own = input.criteria.matrices.find(({ meta }) => meta.docId === doc)?.meta.title ?? '';
      return own === '' ? doc : `${own} ${doc}`;
    },
    kind: (kind) => {
      const label = kinds.get(kind) ?? (Object.hasOwn(namedWords, kind) ? namedWords[kind] : undefined);
      return label === undefined ? kind : t(label);
    },
    platform: (platform) => {
      const id = platform.replace(/^aws:/, '');
      const name = accounts.get(id);
      return name === undefined ? id : `${name} ${id}`;
    },
    region: (region) => {
      if (region === 'outside') return t(paperWords.outside);
      return region === 'global' ? t(paperWords.global) : region;
    },
    rule,
    paperOf: (id) => rowSheet(reconciliations.get(id), content.reconciliations),
    place: matrixPlaces(input.criteria.matrices),
    severity: (severity: Row['severity']) => (severity === null ? '' : t(severities[severity])),
  };
}

function groupByItem({ evidence }: ReportInput): PaperContext['asked'] {
  const asked = new Map<string, { answers: CountingAnswer[]; silent: number }>();
  const of = (item: string): { answers: CountingAnswer[]; silent: number } => {
    const known = asked.get(item) ?? { answers: [], silent: 0 };
    asked.set(item, known);
    return known;
  };
  for (const answer of evidence.answers) of(answer.item).answers.push(answer);
  for (const { item } of evidence.notAsked) of(item).silent += 1;
  return asked;
}

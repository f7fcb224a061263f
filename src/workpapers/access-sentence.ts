import type { Row } from '../evaluation/row.ts';
import { accessFound } from './access-found.ts';
import { accessLine } from './access-line.ts';
import { accessWords } from './access-words.ts';
import { levelName } from './level-name.ts';
import type { PaperContext } from './paper-context.ts';
import type { Sentences } from './read-sentences.ts';
import { renderLeaf } from './render-leaf.ts';
import { shortArn } from './short-arn.ts';

/** The sentence of fact for a differing row of the access-control matrix (decision 12): required, found, by which statement. */
export function accessSentence(row: Row, context: PaperContext): string {
  const { language, sentences, t, join } = context;
  const found = accessFound(row);
  const line = accessLine(0, row, context.place(row.object), context);
  const field = (name: string): string => String(line[name] ?? '');
  const levels = row.reason === 'MISSING' ? found.missing : found.excess.length > 0 ? found.excess : found.levels;
  const [way] = found.escalations;
  const name =
    field('principalId') === '' ? field('principalName') : `${field('principalName')}（${field('principalId')}）`;
  const raw = field('requiredRaw');
  const kind = kindOf(row);
  const data = {
    ...line,
    subject:
      kind === 'accessPrincipal' || kind === 'accessOutside' || kind === 'accessRoot'
        ? unlisted(row, line, context)
        : name,
    resource: [field('resourceName'), ''].join('').replaceAll('\n', ' '),
    requirement: raw === '' ? t(accessWords.empty) : raw,
    levels: join(levels.map((level) => levelName(level, language))) || t(accessWords.noLevel),
    action: field('action') === '' ? '―' : field('action'),
    conditions: field('requiredConditions').replaceAll('\n', language === 'ja' ? '、' : ', '),
    found: foundOf(row, line, t(accessWords.unconditional)),
    way: way === undefined ? '―' : way.path.map((one) => shortArn(one)).join(' → '),
    statement: field('statement'),
    evidence: field('evidence').replaceAll('\n', language === 'ja' ? '、' : ', '),
  };
  return renderLeaf(sentences[kind][language], data, language);
}

function kindOf({ rule, reason, object }: Row): keyof Sentences {
  if (rule.id === 'ACM-USE') return 'accessUse';
  if (rule.id === 'ACM-ROW' || rule.id === 'ACM-COLUMN') return 'accessRow';
  if (rule.id === 'ACM-RESOURCE') return 'accessResource';
  if (rule.id === 'ACM-PUBLIC') return 'accessPublic';
  if (rule.id === 'ACM-EXTERNAL') return 'accessOutside';
  if (rule.id === 'ACM-PRINCIPAL') return object.id.endsWith(':root') ? 'accessRoot' : 'accessPrincipal';
  if (rule.id === 'ACM-ESCALATION') return 'accessWay';
  if (reason === 'MISSING') return 'accessMissing';
  if (reason === 'CONDITION') return 'accessCondition';
  return reason === 'ESCALATION' ? 'accessEscalation' : 'accessExcess';
}

/** Somebody the matrix does not name: what it is, and its own name in the cloud. */
function unlisted(row: Row, line: ReturnType<typeof accessLine>, { kind }: PaperContext): string {
  return `${String(line['principalKind']) || kind(row.object.kind)} ${String(line['arn'])}`.trim();
}

function foundOf(row: Row, line: ReturnType<typeof accessLine>, none: string): string {
  if (row.rule.id === 'ACM-USE' || row.object.id.endsWith(':root')) return String(line['foundLevels']);
  const conditions = String(line['foundConditions']);
  if (row.rule.id === 'ACM-PUBLIC') return conditions === '―' ? '' : conditions.replaceAll('\n', ' / ');
  return conditions === '' || conditions === '―' ? none : conditions.replaceAll('\n', ' / ');
}

import type { Row } from '../evaluation/row.ts';
import type { BaselineItem } from '../procedures/baseline-item.ts';
import { reasonWords } from '../text/reason-words.ts';
import { sayQualifier } from '../text/say-qualifier.ts';
import { leafHelpers } from './leaf-helpers.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { printAge } from './print-age.ts';
import { printFound } from './print-found.ts';
import { printRequired } from './print-required.ts';
import { rowMark } from './row-mark.ts';
import { shortArn } from './short-arn.ts';
import { shortInstant } from './short-instant.ts';
import type { DataRow } from './template-data.ts';

const shownEvidence = 4;
const joined = new Set(['REC-SOD', 'REC-IDL', 'REC-CRED', 'REC-FED', 'REC-EXT', 'REC-KEY', 'REC-TEN']);

/** One row as the reconciliation tables print it: who, what, required where, found when, by which evidence. */
export function rowLine(row: Row, context: PaperContext): DataRow {
  const { t, language, items } = context;
  const item = items.get(row.rule.id.split('/')[0] as string);
  const { criterion, disposition } = row;
  const ids = [...new Set(row.evidence.map(({ id }) => id))];
  const times = ids.flatMap((id) => context.answers.get(id)?.finishedAt ?? []).sort();
  const taken = times.at(-1) ?? null;
  const slot = row.object.kind === 'slot';
  const kind = context.kind(row.object.kind);
  const qualifiers = row.qualifiers.map((text) => sayQualifier(text, language));
  return {
    id: row.id,
    result: row.result,
    mark: t(rowMark(row)),
    reason: t(reasonWords[row.reason]),
    rule: row.rule.id,
    item: context.rule(row.rule.id),
    mic: item?.mic ?? '',
    severity: context.severity(row.severity),
    controls: context.join(row.controls.map(context.control)),
    procedures: context.join(row.procedures),
    document: criterion === null ? '' : context.document(criterion.doc),
    version: criterion === null || criterion.doc === 'engagement' ? '' : criterion.version,
    place: criterion?.at ?? '',
    source: criterion === null ? '' : printSource(criterion, context),
    criterion: criterion === null ? '' : printPlace(criterion, context),
    basis: criterion === null ? '' : t(paperWords[criterion.basis]),
    required: printRequired(row, item, language),
    found: printFound(row, language) + printAge(row, taken, language),
    kind: slot ? '―' : kind,
    object: slot ? '' : row.object.id === '*' ? t(paperWords.whole) : objectName(row, context),
    platform: context.platform(row.platform),
    account: row.platform.replace(/^aws:/, ''),
    region: context.region(row.region),
    at: taken === null ? '' : leafHelpers.dateTime(taken, { data: { language } }),
    jst: taken === null ? '' : shortInstant(taken),
    evidence: printIds(ids, context),
    qualifiers: context.join(qualifiers),
    disposition:
      disposition === null ? '' : t(paperWords.exception, { ...disposition, kind: t(paperWords[disposition.kind]) }),
    references: printReferences(item),
  };
}

/** An object made of several names has a line for each; ARNs lose the account and region that have columns of their own. */
function objectName({ reconciliation, object, platform, region }: Row, { t, language }: PaperContext): string {
  if (!joined.has(reconciliation)) return object.id;
  // What exists once in an account is named by its kind already.
  if (object.id === object.kind) return '';
  if (object.kind === 'list')
    return `${object.id.split(':')[2] ?? object.id}${language === 'ja' ? '' : ' '}${t(paperWords.whole)}`;
  const account = platform.replace(/^aws:/, '');
  return object.id
    .split('|')
    .map((part) =>
      part
        .split(' ← ')
        .map((one) => shortArn(one, account, region))
        .join(' ← '),
    )
    .join('\n');
}

function printPlace({ doc, version, at }: NonNullable<Row['criterion']>, { t, document }: PaperContext): string {
  if (doc === 'engagement') return t(paperWords.criterionEngagement, { at });
  return t(paperWords.criterionPlace, { doc: document(doc), version, at });
}

function printIds(ids: readonly string[], { t }: PaperContext): string {
  const text = ids.slice(0, shownEvidence).join('\n');
  return ids.length <= shownEvidence ? text : t(paperWords.more, { text, n: ids.length - shownEvidence });
}

/** Document, version and place in a few signs, for the narrow columns of a table. */
function printSource({ doc, version, at }: NonNullable<Row['criterion']>, { t }: PaperContext): string {
  if (doc === 'engagement') return at;
  return t(paperWords.criterionShort, { doc, version, at });
}

function printReferences(item: BaselineItem | undefined): string {
  if (item === undefined) return '';
  const { fsbp, cis5, cis7 } = item.references;
  const parts = [
    ...(fsbp === undefined ? [] : [`FSBP ${fsbp}`]),
    ...(cis5 === undefined ? [] : [`CIS5 ${cis5}`]),
    ...(cis7 === undefined ? [] : [`CIS7 ${cis7}`]),
  ];
  return parts.join('、');
}

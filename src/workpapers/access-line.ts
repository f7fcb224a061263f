import type { MatrixPrincipal, MatrixResource } from '../engagement/matrix/access-matrix.ts';
import type { Row } from '../evaluation/row.ts';
import type { Text } from '../text/language.ts';
import { type AccessFound, accessFound } from './access-found.ts';
import { accessWords } from './access-words.ts';
import type { MatrixPlace } from './matrix-places.ts';
import type { PaperContext } from './paper-context.ts';
import { printAccess } from './print-access.ts';
import { rowLine } from './row-line.ts';
import { shortArn } from './short-arn.ts';
import type { DataRow } from './template-data.ts';

const words: Readonly<Record<string, Text>> = accessWords;

/** One row of D-11 with the columns of domain C.5; the columns of a page join several of them. */
export function accessLine(no: number, row: Row, place: MatrixPlace | null, context: PaperContext): DataRow {
  const { language } = context;
  const found = accessFound(row);
  const access = printAccess(row, language);
  const named = place?.principal ?? rowOfWay(row, context);
  const who = principalOf(row, named, found, context);
  const what = resourceOf(row, place, found, context);
  const line = rowLine(row, context);
  const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
  const at = row.criterion === null ? '' : row.criterion.at;
  return {
    ...line,
    ...access,
    ...who,
    ...what,
    no,
    requiredAt: at,
    who: lines(
      [who.principalId, who.principalName].filter((part) => part !== '').join(' '),
      who.principalKind,
      who.arn,
    ),
    what: lines([what.resourceId, what.resourceName].filter((part) => part !== '').join(' '), what.dataClass),
    needs: lines(access.requiredQuoted, access.requiredLevels, access.requiredConditions, at),
    has: lines(access.foundLevels, access.foundConditions === '―' ? '' : access.foundConditions),
    why: lines(String(line['reason']), String(line['qualifiers'])),
    proof: lines(access.basis, access.actions),
  };
}

/** A way to more rights stands under the principal itself, and its row of the matrix is what it was measured by. */
function rowOfWay({ rule, required }: Row, context: PaperContext): MatrixPrincipal | null {
  const value = required?.value;
  if (rule.id !== 'ACM-ESCALATION' || typeof value !== 'object' || value === null || !('row' in value)) return null;
  return context.place({ kind: 'matrix-row', id: String(value.row) })?.principal ?? null;
}

interface Who {
  readonly principalId: string;
  readonly principalName: string;
  readonly principalKind: string;
  readonly arn: string;
}

function principalOf(row: Row, known: MatrixPrincipal | null, found: AccessFound, { t }: PaperContext): Who {
  const own = row.object.kind === 'principal' ? inPlace(row.object.id, row) : '';
  const arns = own === '' ? places(found.principals, found.counts['principals'], row, t, accessWords.everybody) : own;
  if (known !== null)
    return { principalId: known.id, principalName: known.name, principalKind: t(accessWords[known.kind]), arn: arns };
  const none = { principalId: '', principalName: t(accessWords.notInMatrix), principalKind: '', arn: arns };
  const { kind, id } = row.object;
  if (id === '*') {
    const whole = kind === 'external-account' ? `${t(accessWords.outsider)}${t(accessWords.wholeList)}` : '';
    return { ...none, principalName: whole, arn: '' };
  }
  const of = found.class === undefined ? undefined : words[found.class];
  if (kind === 'principal') return { ...none, principalKind: of === undefined ? '' : t(of), arn: inPlace(id, row) };
  if (kind === 'external-account') return { ...none, principalKind: t(accessWords.outsider), arn: id };
  if (kind === 'organization') return { ...none, principalKind: t(accessWords.organization), arn: id };
  if (row.rule.id === 'ACM-PUBLIC') return { ...none, principalName: t(accessWords.everybody), arn: '' };
  return { ...none, principalName: '' };
}

interface What {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly dataClass: string;
}

function resourceOf(row: Row, place: MatrixPlace | null, found: AccessFound, context: PaperContext): What {
  const { t, join } = context;
  if (place !== null && place.resource !== null) return { ...nameOf(place.resource) };
  const empty = { resourceId: '', resourceName: '', dataClass: '' };
  if (place?.principal != null && found.columns.length > 0)
    return {
      ...empty,
      resourceId: join(found.columns),
      resourceName: t(accessWords.wholeRow, { n: found.columns.length }),
    };
  if (['ACM-RESOURCE', 'ACM-PUBLIC', 'ACM-ANALYZER'].includes(row.rule.id)) {
    const { kind, id } = row.object;
    if (id === '*') return { ...empty, resourceName: `${context.kind(kind)} ${line(context)}` };
    const unlisted = row.rule.id === 'ACM-RESOURCE' ? `\n${t(accessWords.notInMatrix)}` : '';
    return { ...empty, resourceName: `${context.kind(kind)} ${inPlace(id, row)}${unlisted}` };
  }
  if (found.columns.length > 0) return { ...empty, resourceId: join(found.columns) };
  return {
    ...empty,
    resourceName: places(found.resources, found.counts['resources'], row, t, accessWords.anyResource),
  };
}

const line = ({ t }: PaperContext): string => t(accessWords.wholeList);

/** An ARN without the account whose row it stands in: that has a column of its own. */
function inPlace(arn: string, { platform }: Row): string {
  return shortArn(arn, platform.replace(/^aws:/, ''));
}

function nameOf({ id, name, target, dataClass }: MatrixResource): What {
  return { resourceId: id, resourceName: name, dataClass: [target, dataClass ?? ''].join(' ').trim() };
}

function places(list: readonly string[], count: number | undefined, row: Row, t: PaperContext['t'], any: Text): string {
  const shown = list.map((one) => (one === '*' ? t(any) : inPlace(one, row)));
  const more = (count ?? list.length) - list.length;
  return [...shown, ...(more > 0 ? [t(accessWords.morePlaces, { n: more })] : [])].join('\n');
}

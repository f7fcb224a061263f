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
  const { t, language } = context;
  const found = accessFound(row);
  const access = printAccess(row, language);
  const who = principalOf(row, place?.principal ?? null, found, context);
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
    needs: lines(
      access.requiredRaw === '' ? '' : t(accessWords.quoted, { text: access.requiredRaw }),
      access.requiredLevels,
      access.requiredConditions,
      at,
    ),
    has: lines(access.foundLevels, access.foundConditions === '―' ? '' : access.foundConditions),
    why: lines(String(line['reason']), String(line['qualifiers'])),
    proof: lines(access.basis, access.actions),
  };
}

interface Who {
  readonly principalId: string;
  readonly principalName: string;
  readonly principalKind: string;
  readonly arn: string;
}

function principalOf(row: Row, known: MatrixPrincipal | null, found: AccessFound, { t }: PaperContext): Who {
  const arns = places(found.principals, found.counts['principals'], t);
  if (known !== null)
    return { principalId: known.id, principalName: known.name, principalKind: t(accessWords[known.kind]), arn: arns };
  const none = { principalId: '', principalName: t(accessWords.notInMatrix), principalKind: '', arn: arns };
  const { kind, id } = row.object;
  if (id === '*') return { ...none, principalName: '', arn: '' };
  const of = found.class === undefined ? undefined : words[found.class];
  if (kind === 'principal')
    return { ...none, principalKind: of === undefined ? '' : t(of), arn: id.startsWith('arn:') ? shortArn(id) : id };
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
  if (row.rule.id === 'ACM-RESOURCE' || row.rule.id === 'ACM-PUBLIC') {
    const { kind, id } = row.object;
    if (id === '*') return { ...empty, resourceName: `${context.kind(kind)} ${line(context)}` };
    const unlisted = row.rule.id === 'ACM-RESOURCE' ? `\n${t(accessWords.notInMatrix)}` : '';
    return { ...empty, resourceName: `${context.kind(kind)} ${shortArn(id)}${unlisted}` };
  }
  if (found.columns.length > 0) return { ...empty, resourceId: join(found.columns) };
  return { ...empty, resourceName: places(found.resources, found.counts['resources'], t) };
}

const line = ({ t }: PaperContext): string => t(accessWords.wholeList);

function nameOf({ id, name, target, dataClass }: MatrixResource): What {
  return { resourceId: id, resourceName: name, dataClass: [target, dataClass ?? ''].join(' ').trim() };
}

function places(list: readonly string[], count: number | undefined, t: PaperContext['t']): string {
  const shown = list.map((one) => (one === '*' ? t(accessWords.everybody) : shortArn(one)));
  const more = (count ?? list.length) - list.length;
  return [...shown, ...(more > 0 ? [t(accessWords.morePlaces, { n: more })] : [])].join('\n');
}

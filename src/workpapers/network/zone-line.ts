import type { Row } from '../../evaluation/row.ts';
import type { PaperContext } from '../paper-context.ts';
import { printMembers } from '../print-members.ts';
import { rowLine } from '../row-line.ts';
import { shortArn } from '../short-arn.ts';
import type { DataRow } from '../template-data.ts';
import type { ComparedZones } from './compared-zones.ts';
import { inBrackets } from './in-brackets.ts';
import { type NetworkFound, networkFound } from './network-found.ts';
import { partWords } from './part-words.ts';
import { printPorts } from './print-ports.ts';
import { printWays } from './print-ways.ts';
import { wayWords } from './way-words.ts';
import { zoneDiffers } from './zone-differs.ts';
import { zoneEnds } from './zone-ends.ts';

const shownEvidence = 2;

/** One row of D-21: from, to, what is required, what gets there and how, by which lines, and what differs. */
export function zoneLine(no: number, row: Row, all: readonly ComparedZones[], context: PaperContext): DataRow {
  const line = rowLine(row, context);
  const { found, required } = networkFound(row);
  const ways = printWays(found, context);
  const isFlow = row.object.kind === 'zone-pair' || row.rule.id === 'NET-IDENTITY' || row.rule.id === 'NET-OUTSIDE';
  const isSeen = row.found?.state === 'seen' && row.object.kind === 'zone-pair';
  return {
    ...line,
    no,
    ...zoneEnds(row, line, all, context),
    requiredText: requiredOf(row, required, context),
    ports: isSeen ? printPorts(found.texts('traffic'), context) : '',
    paths: [ways.paths, ...reservations(found, context)].filter((part) => part !== '').join('\n'),
    rules: ways.rules,
    differs: zoneDiffers(found, context).join('\n'),
    identity: identityWays(row, found, context),
    other: isFlow || row.found?.value === undefined ? '' : printMembers(row.found.value, context.language, ''),
    found: row.found?.state === 'unread' && row.found.value === undefined ? String(line['found']) : '',
    evidenceShort: shortEvidence(row, context),
    why: [String(line['reason']), String(line['qualifiers'])].filter((part) => part !== '').join('\n'),
  };
}

/** Two numbers of evidence and the count of the others: a page has no room for more beside the path. */
function shortEvidence({ evidence }: Row, { t }: PaperContext): string {
  const ids = [...new Set(evidence.map(({ id }) => id))];
  const more = ids.length - shownEvidence;
  return [...ids.slice(0, shownEvidence), ...(more > 0 ? [t(wayWords.more, { n: more })] : [])].join('\n');
}

function requiredOf(row: Row, required: NetworkFound, context: PaperContext): string {
  const { t, join } = context;
  if (row.required === null) return '';
  const via = required.texts('via');
  const names = required.texts('names');
  return [
    row.required.raw === wayWords.notWritten.ja ? t(wayWords.notWritten) : (row.required.raw ?? ''),
    ...(required.has('allowed')
      ? [t(wayWords.allowed, { ports: printPorts(required.texts('allowed'), context) })]
      : []),
    ...(via.length === 0 ? [] : [t(wayWords.via, { via: join(via) })]),
    ...(names.length === 0 ? [] : [t(wayWords.names, { names: join(names) })]),
  ].join('\n');
}

/** What more may get there, and what could not be looked at. */
function reservations(found: NetworkFound, context: PaperContext): readonly string[] {
  const { t, join } = context;
  const ports = (name: 'possible' | 'handed'): readonly string[] => {
    const list = found.texts(name);
    return list.length === 0 ? [] : [t(wayWords[name], { ports: printPorts(list, context) })];
  };
  const doubts = found.things('doubts').map((one) => shortArn(one.text('id')));
  const unread = found.things('unread').map((one) => {
    const part = one.text('part');
    const word = Object.hasOwn(partWords, part) ? t(partWords[part as keyof typeof partWords]) : part;
    return inBrackets(word, one.text('of'), context.language);
  });
  return [
    ...ports('handed'),
    ...ports('possible'),
    ...(doubts.length === 0 ? [] : [t(wayWords.doubt, { ids: join(doubts) })]),
    ...(unread.length === 0 ? [] : [t(wayWords.unread, { parts: join(unread) })]),
  ];
}

/** Ways in beside the network: doors that ask for an identity, or for nothing, and service networks. */
function identityWays(row: Row, found: NetworkFound, { kind, t, language }: PaperContext): string {
  const account = row.platform.replace(/^aws:/, '');
  if (row.rule.id === 'NET-IDENTITY') {
    const principals = found.texts('principals').map((arn) => shortArn(arn, account));
    const more = found.thing('counts').number('principals') - principals.length;
    return [...principals, ...(more > 0 ? [t(wayWords.more, { n: more })] : [])].join('\n');
  }
  const guard = (by: string): string =>
    by === 'open' || by === 'identity' || by === 'endpoint' ? t(wayWords[by]) : t(wayWords.unknown);
  const doors = found
    .things('doors')
    .map((one) =>
      inBrackets(`${kind(one.text('kind'))} ${shortArn(one.text('id'), account)}`, guard(one.text('by')), language),
    );
  const networks = found
    .things('serviceNetworks')
    .map((one) => inBrackets(`VPC Lattice ${one.text('id')}`, one.text('auth'), language));
  return [...doors, ...networks].join('\n');
}

import type { PaperContext } from '../paper-context.ts';
import { shortArn } from '../short-arn.ts';
import { inBrackets } from './in-brackets.ts';
import type { NetworkFound } from './network-found.ts';
import { printPorts } from './print-ports.ts';
import { servedKind } from './served-kind.ts';
import { wayWords } from './way-words.ts';

const shownWays = 2;
const words: Readonly<Record<string, (typeof wayWords)[keyof typeof wayWords]>> = wayWords;

/** The ways a row shows: the stations in order, the lines that let packets through, and where others end. */
export interface PrintedWays {
  readonly paths: string;
  readonly rules: string;
}

/** Prints the examples of a row hop by hop; ways that pass no control first, then where packets end. */
export function printWays(found: NetworkFound, context: PaperContext): PrintedWays {
  const paths: string[] = [];
  const rules = new Set<string>();
  const ways = [
    ...found
      .things('uncontrolled')
      .map((one) => ({ one, paths: [one], head: context.t(wayWords.uncontrolled, { control: one.text('control') }) })),
    ...found.things('examples').map((one) => ({ one, paths: one.things('paths'), head: '' })),
    ...found
      .things('ways')
      .flatMap((way) =>
        way.things('examples').map((one) => ({ one, paths: one.things('paths'), head: way.text('zone') })),
      ),
  ];
  for (const { one, paths: list, head } of ways.slice(0, shownWays)) {
    const ends = `${printEnd(one.thing('from'), context)} → ${printEnd(one.thing('to'), context)}`;
    const [path] = list;
    if (path === undefined) {
      paths.push([head, ends].filter((part) => part !== '').join('：'));
      continue;
    }
    const hops = path.things('hops');
    const stations = hops.map((hop) => shortArn(hop.text('id'))).filter((id) => id !== '' && id !== '*');
    const ports = printPorts(path.texts('ports'), context);
    paths.push(
      [head, inBrackets(ends, ports, context.language), [...new Set(stations)].join(' → ')]
        .filter((part) => part !== '')
        .join('\n'),
    );
    for (const hop of hops) for (const rule of hop.texts('rules')) rules.add(printRule(rule, context));
  }
  if (ways.length > shownWays) paths.push(context.t(wayWords.more, { n: ways.length - shownWays }));
  for (const stop of found.things('stops').slice(0, shownWays)) {
    const by = stop.text('by');
    const place = stop.text('at').split(' ').slice(1).join(' ');
    const at = place === '*' ? context.t(wayWords.beyond) : place;
    const kind = say(stop.text('kind'), context);
    const unnamed = stop.text('kind') === 'routing' ? wayWords.stopNoRoute : wayWords.stopNoRule;
    paths.push(context.t(by === '' ? unnamed : wayWords.stop, { kind, at, by: printRule(by, context) }));
    for (const hop of stop.things('hops')) for (const rule of hop.texts('rules')) rules.add(printRule(rule, context));
  }
  return { paths: paths.join('\n'), rules: [...rules].join('\n') };
}

function printEnd(end: NetworkFound, context: PaperContext): string {
  const door = end.text('door');
  if (door !== '') {
    const [kind = '', ...rest] = door.split(':');
    const id = rest.join(':');
    const addresses = end.texts('addresses');
    const count = end.number('addressCount');
    const shown = kind === 'internet' ? [] : addresses.slice(0, 2);
    const more =
      kind !== 'internet' && count > shown.length ? [context.t(wayWords.more, { n: count - shown.length })] : [];
    return [say(kind, context), id === '*' ? '' : id, ...shown, ...more].filter((part) => part !== '').join(' ');
  }
  const serves = end.text('serves');
  const name = end.text('name') === '' && serves !== '' ? shortArn(servedKind(serves, context)) : end.text('name');
  return name === '' ? end.text('id') : inBrackets(name, end.text('id'), context.language);
}

/** `security-group sg-1 sgr-2` → `SG sg-1 sgr-2`. */
function printRule(rule: string, context: PaperContext): string {
  const [kind = '', ...rest] = rule.split(' ');
  return [say(kind, context), ...rest].join(' ');
}

function say(word: string, { t }: PaperContext): string {
  const known = Object.hasOwn(words, word) ? words[word] : undefined;
  return known === undefined ? word : t(known);
}

import type { DocumentRow } from '../../client-document.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import type { CellReader } from '../../matrix/cell-reader.ts';
import { findWord } from '../../matrix/find-word.ts';
import { groupLines } from '../../matrix/group-lines.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { splitValues } from '../../matrix/split-values.ts';
import { readPaperMapping } from '../read-paper-mapping.ts';
import type { Zone, ZoneMatcher } from '../zone-matrix.ts';
import { matcherOf } from './matcher-of.ts';
import { readZoneMatchers } from './read-zone-matchers.ts';
import { zoneWords } from './zone-words.ts';

const connection =
  /^(vpn|dxvif|dxcon|cvpn-endpoint|tgw|tgw-attach|vgw|pcx|dx-gateway)-[0-9a-z*-]+$|^[0-9a-f]{8}-[0-9a-f-]{27}$/;

const kindOfMatcher: Readonly<Record<ZoneMatcher['by'], Zone['kind']>> = {
  internet: 'internet',
  cidr: 'cidr',
  prefixList: 'managedPrefixList',
  prefixListName: 'managedPrefixList',
  tag: 'unknown',
  subnet: 'subnet',
  vpc: 'vpc',
  account: 'account',
  securityGroup: 'sg',
  arn: 'resource',
  service: 'awsPublicEndpoint',
};

/** Reads the zones: what they are, what they are found by, and how sure that is; several lines with one id are several ways to find it. */
export function readZones(
  rows: readonly DocumentRow[],
  of: { readonly received: ReceivedDocument; readonly asOf: string },
  report: MatrixReport,
): readonly Zone[] {
  const groups = groupLines(rows, ['kind'], { id: 'ゾーンID', name: 'ゾーン名' }, report);
  return groups.map(({ id, first, lines }): Zone => {
    const name = first.source('name').replace(/\s+/g, ' ').trim();
    const written = findWord(zoneWords.kinds, first.text('kind'));
    const told = lines.flatMap((line) => readZoneMatchers(line, report));
    const matchers = told.length > 0 ? told : byName(written, name);
    if (matchers.length === 0)
      report.note('unmatched', first.row.at, name, '照合方法がないため、AWS 上の対象に対応付けられません');
    return {
      id,
      name,
      kind: written ?? kindOf(matchers, first, report),
      matchers,
      via: lines.flatMap((line) => readVia(line, report)),
      mapping: readPaperMapping(first, { ...of, isNamed: matchers.length > 0 }, report),
      at: first.row.at,
    };
  });
}

/** A zone called the internet needs no other word to be found by. */
function byName(kind: Zone['kind'] | null, name: string): readonly ZoneMatcher[] {
  const found = kind === 'internet' ? { by: 'internet' as const, value: '*' } : matcherOf(name);
  return found === null ? [] : [found];
}

function kindOf(matchers: readonly ZoneMatcher[], first: CellReader, report: MatrixReport): Zone['kind'] {
  const kinds = new Set(matchers.map(({ by }) => kindOfMatcher[by]));
  const [kind, ...more] = [...kinds];
  const made = kind === undefined || more.length > 0 ? 'unknown' : kind;
  const { text, raw, at } = first.cell('kind');
  if (text !== '') report.note('ambiguous', at, raw, `種別の語として読めないため、照合値により ${made} とします`);
  return made;
}

/** Ids of the connections a network stands behind; other words cannot limit it. */
function readVia(line: CellReader, report: MatrixReport): readonly string[] {
  const { text, raw, at } = line.cell('via');
  if (text === '' || text === '－') return [];
  const values = splitValues(text, true).flatMap((one) => one.split('・'));
  const ids = values.filter((one) => connection.test(one));
  if (ids.length < values.length)
    report.note(
      'ambiguous',
      at,
      raw,
      `接続の ID でないため、経路は限定しません${ids.length > 0 ? `（${ids.join('、')} のほか）` : ''}`,
    );
  return ids;
}

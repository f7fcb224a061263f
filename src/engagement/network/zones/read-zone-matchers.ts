import type { CellReader } from '../../matrix/cell-reader.ts';
import { findWord } from '../../matrix/find-word.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { splitValues } from '../../matrix/split-values.ts';
import type { ZoneMatcher } from '../zone-matrix.ts';
import { isAddressRange } from './is-address-range.ts';
import { matcherOf } from './matcher-of.ts';
import { zoneWords } from './zone-words.ts';

/** What each kind of value looks like, and what to write instead. */
const shapes: Readonly<Record<ZoneMatcher['by'], readonly [(value: string) => boolean, string]>> = {
  internet: [() => true, '（空欄）'],
  cidr: [isAddressRange, '10.1.0.0/16'],
  prefixList: [(value) => /^pl-[0-9a-f]+$/.test(value), 'pl-0123456789abcdef0'],
  prefixListName: [(value) => /^[\w.*?/-]+$/u.test(value), 'com.amazonaws.global.cloudfront.origin-facing'],
  tag: [(value) => /^[^=]+=.+$/u.test(value), 'キー=値'],
  subnet: [(value) => value !== '', 'subnet-0123456789abcdef0 またはサブネットの名前'],
  vpc: [(value) => value !== '', 'vpc-0123456789abcdef0 または VPC の名前'],
  account: [(value) => /^\d{12}$/.test(value), '12桁のアカウントID'],
  securityGroup: [(value) => value !== '', 'sg-0123456789abcdef0 またはセキュリティグループの名前'],
  arn: [(value) => /^arn:[\w*-]+:[\w*-]+:/.test(value), 'arn:aws:rds:*:*:db:order-*'],
  service: [(value) => /^[a-z0-9.-]+$/.test(value), 's3（サービスの略称）'],
};
/** Names that AWS keeps as they are written: their width is not ours to change. */
const asWritten = new Set<ZoneMatcher['by']>(['tag', 'subnet', 'vpc', 'securityGroup']);
const commas = new Set<ZoneMatcher['by']>([
  'cidr',
  'prefixList',
  'account',
  'service',
  'subnet',
  'vpc',
  'securityGroup',
]);

/** The ways to find a zone in one line of its table; a value without 照合方法 is read by its shape, else told. */
export function readZoneMatchers(reader: CellReader, report: MatrixReport): readonly ZoneMatcher[] {
  const { text, raw, at } = reader.cell('matchValue');
  const method = reader.cell('matchBy');
  const by = method.text === '－' ? null : findWord(zoneWords.matchers, method.text);
  if (by === null && method.text !== '' && method.text !== '－')
    report.problem('WORD_UNKNOWN', method.at, method.raw, Object.keys(zoneWords.matchers).join('、'));
  if (text === '' || text === '－') {
    if (by === 'internet') return [{ by, value: '*' }];
    if (by !== null) report.problem('CELL_EMPTY', at, '', '照合値');
    return [];
  }
  if (by === null) {
    if (method.text !== '' && method.text !== '－') return [];
    return splitValues(reader.source('matchValue'), true).flatMap((value) => {
      const found = matcherOf(value);
      if (found === null) report.problem('MATCHER_UNCLEAR', at, value, '10.1.0.0/16、sg-…、subnet-…、キー=値');
      return found ?? [];
    });
  }
  const values = splitValues(asWritten.has(by) ? reader.source('matchValue') : text, commas.has(by));
  return values.map((value): ZoneMatcher => {
    const [fits, expected] = shapes[by];
    const clean =
      by === 'account' ? value.replace(/(?<=\d)[- ](?=\d)/g, '') : by === 'service' ? value.toLowerCase() : value;
    if (!fits(clean)) report.problem('MATCHER_UNCLEAR', at, raw, expected);
    if (by === 'cidr' && /^(0\.0\.0\.0\/0|::\/0)$/.test(clean)) {
      report.note('normalised', at, raw, 'インターネット（全アドレス）');
      return { by: 'internet', value: '*' };
    }
    return { by, value: by === 'internet' ? '*' : clean };
  });
}

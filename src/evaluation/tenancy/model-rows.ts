import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Row } from '../row.ts';
import type { CrossRight } from './cross-right.ts';
import { judgeIdentity } from './judge-identity.ts';
import { judgeKeys } from './judge-keys.ts';
import { judgeUnits } from './judge-units.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { type TenancyDraft, tenancyRow } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';
import { unitKinds } from './unit-kinds.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

const provider = /ハイパーバイザ|hypervisor|仮想化基盤|物理(?:ホスト|サーバ|基盤|ネットワーク)|ホストOS/i;

/** TEN-MODEL: how each layer is kept apart by the design against how it is. */
export function* modelRows(
  lines: readonly SeparationLine[],
  tenancy: Tenancy,
  crossing: readonly CrossRight[],
  keys: readonly Row[],
  gaps: readonly TenancyGap[],
  input: TenancyInput,
): Iterable<Row> {
  const told = new Set<string>();
  for (const line of lines) {
    const name = [line.layer, line.tenant, line.modelText].filter((one) => one !== null && one !== '').join('／');
    const id = told.has(name) ? `${name}（${line.criterion.at}）` : name;
    told.add(id);
    const judged = judge(line, tenancy, crossing, keys, gaps, input);
    const object = { kind: 'separation-line', id };
    yield* tenancyRow(
      { rule: 'TEN-MODEL', object, account: null, region: null, criterion: line.criterion, ...judged },
      input,
    );
  }
}

function judge(
  line: SeparationLine,
  tenancy: Tenancy,
  crossing: readonly CrossRight[],
  keys: readonly Row[],
  gaps: readonly TenancyGap[],
  input: TenancyInput,
): Judged {
  const { model, layer, modelText } = line;
  const open = (reason: Judged['reason'], qualifier: string): Judged => {
    return { result: 'INDETERMINATE', reason, found: null, evidence: [], qualifiers: [qualifier] };
  };
  if (provider.test(`${layer} ${modelText}`.slice(0, 1000)))
    return {
      result: 'OUT_OF_SCOPE',
      reason: 'PROVIDER_RESPONSIBILITY',
      found: null,
      evidence: [],
      qualifiers: ['事業者の報告書で確認'],
    };
  if (model === null) return open('CRITERION_UNCLEAR', '分離方式を読み取れない');
  if (model === 'shared') return open('NEEDS_INTERVIEW', '共用型の設計');
  if (model === 'schema' || model === 'row') return open('RUNTIME_DEPENDENT', 'アプリケーションの試験が必要');
  if (model === 'namespace') return open('RUNTIME_DEPENDENT', 'クラスター内の権限の試験が必要');
  if (tenancy.tenants.filter(({ matches }) => matches.length > 0).length === 0)
    return open('CRITERION_UNCLEAR', 'テナントの照合値の記載なし');
  if (model === 'key') return judgeKeys(line, keys, gaps);
  if (model === 'identity' || model === 'prefix') return judgeIdentity(line, tenancy, crossing, gaps);
  const isDatabaseTable =
    model === 'table' &&
    !tenancy.stores.some(({ kind }) => kind === 'dynamodb-table') &&
    !gaps.some(({ service }) => service === 'dynamodb');
  if (isDatabaseTable) return open('RUNTIME_DEPENDENT', 'アプリケーションの試験が必要');
  return judgeUnits(line, unitKinds[model] ?? [], tenancy, gaps, input);
}

import { readControls } from '../procedures/read-controls.ts';
import type { EngagementType } from './engagement.ts';

/** The answers from which a new engagement file is written. */
export interface EngagementAnswers {
  readonly id: string;
  /** 監査依頼者. */
  readonly requester: string;
  /** 被監査組織. */
  readonly auditee: string;
  readonly type: EngagementType;
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly regions: readonly string[];
}

/** Writes a new `engagement.yaml` with comments; every answer is quoted, so none can change the structure of the file. */
export function engagementTemplate(answers: EngagementAnswers): string {
  const { id, requester, auditee, type, period, accounts, regions } = answers;
  const quoted = (text: string): string => JSON.stringify(text);
  const { controls } = readControls();
  const perControl = controls.map(
    ({ number, title }) => `    - { control: ${quoted(number)}, applicable: true } # ${title.ja.replace(/\s+/g, ' ')}`,
  );
  return `# 監査業務ファイル（engagement.yaml）
# 書き換えたら akashi plan で確かめてください。誤りは行と桁を付けてまとめて表示されます。

engagement:
  id: ${quoted(id)} # 業務番号（調書番号の先頭に付く、監査人側の番号）
  type: ${quoted(type)} # advisory 助言型 / assurance 保証型 / internal 内部監査 / readiness 事前点検
  requester: ${quoted(requester)} # 監査依頼者
  auditee: # 被監査組織
    name: ${quoted(auditee)}
    # systemName: 受発注基盤
    # contact: 情報システム部
  # auditor: 監査人（監査法人・監査部門の名称）
  period: # 対象期間と基準日
    from: ${quoted(period.from)}
    to: ${quoted(period.to)}
    asOf: ${quoted(period.asOf)}
  timezone: Asia/Tokyo
  team: [] # 例: [{ name: 監査 太郎, role: 監査責任者 }, { name: 監査 花子, role: 監査担当者 }]
  # independenceConfirmed: true # 独立性を確かめたか
  # agreement: { agreedWith: 情報システム部長, date: 2026-03-20 } # 手続の集約に関する被監査組織との合意
  confidentiality: 取扱注意
  retentionYears: 7 # 調書の保存年数

# 5.1 組織の期待
expectations: []
#  - id: EXP-01
#    statement: 顧客データへの社外からの不正アクセスを発生させない
#    source: { doc: DOC-06, clause: "4.2", approvedBy: 取締役会, date: 2025-02-14 }
#    controls: [9.1.2, 9.4.1, 13.1.3]

# 5.2 対象範囲
scope:
  # アカウントIDは必ず引用符で囲みます。対象外（in: false）には reason: と approver: が必要です。
  # 組織全体の設定を取得する管理アカウントには organization: true を付けます。組織の全アカウントを対象とするときは、accounts: の前に organization: { management: "管理アカウントのID" } を書きます。
  accounts:
${accounts.map((account) => `    - { id: ${quoted(account.id)}, name: ${quoted(account.name)}, env: null, in: true }`).join('\n')}
  regions:
    in: [${regions.map(quoted).join(', ')}]
    checkOthersForStrays: true # 対象外のリージョンも、リソースの有無（件数）だけ確かめる
  procedures:
    in: all # 14手続すべて。除く場合は exclude: に id・reason・approver を書きます
    exclude: []
  # 21管理策すべてを書きます。適用しないものは applicable: false と reason:・approver: を付けます。
  perControl:
${perControl.join('\n')}

# 5.3 利用者の責任範囲（サービスごと）
responsibilities: []
#  - service: rds
#    model: PaaS
#    tasks:
#      - { task: patch, owner: shared, detail: 適用時期は利用者が選ぶ, finalResponsibility: customer }

# 受領した資料（provided/ の下に置き、受領するたびに加えます）
documents: []
#  - doc: DOC-15
#    file: provided/推奨設定基準.xlsx
#    version: "2.1"
#    approvedAt: 2026-01-15
#    approver: 情報システム部長
#    receivedAt: 2026-04-02
#    custodian: 監査 花子
#  アクセスコントロールマトリクス（DOC-01）や通信要件表（DOC-05）に凡例のない記号などがあるときは読み取りを止めます。
#  未決（要追加確認）のまま進める場合だけ、その資料に keepAmbiguous: true を加えます。
#  認証基盤や SaaS の利用者の書き出し（DOC-14）には、system: entra:テナント名 のように、どこの書き出しかを書きます
#  （okta:組織名、google:ドメイン名、saas:製品名:テナント名）。

# 5.4 評価基準（どの文書を基準とするか）
criteria: []
#  - { id: CRI-BASE, kind: baseline, doc: DOC-15, basis: client-rule } # client-rule / adopted / agreed-with-requester

# 5.5 外部の活用
externalServices: []
#  - { id: EXT-01, name: Entra ID, purpose: 認証, controls: [9.2.1], evidence: [DOC-14], evaluated: false }

# 利害関係者（view: system は構築者・運用者など、data は保有者・保管者など）
stakeholders: []

# 例外承認・代替管理策（不一致のまま、例外承認ありとして数えます）
exceptions: []
#  - id: EXC-001
#    check: BL-OBJ-02
#    object: "arn:aws:s3:::public-web"
#    approver: CISO
#    expires: 2026-09-30
#    ticket: CHG-1182
#    kind: 例外承認 # 例外承認 / 代替管理策

# 証拠収集
collection:
  mode: ${type === 'readiness' ? 'auditee-run' : 'auditor-run'} # auditor-run 監査人 / witnessed 立会 / auditee-run 被監査組織 / fictional 架空
  # roleArnPattern: "arn:aws:iam::{account}:role/AuditReadOnly"
  # profile: audit
  # operator: 監査 花子
  # witness: 立会者（mode が witnessed のとき必須）
  # identityCenterRegion: ap-northeast-1 # IAM Identity Center のあるリージョン（書かなければ対象リージョンの先頭）
  pii: mask # mask 個人情報を伏せる / pseudonymize さらに利用者名も仮名にする / keep 残す（personInCharge: が必要）
  # sourceAddresses: network # イベントの接続元 IP を /24 まで残す（書かなければ伏せる）

# 被監査組織が収集した証拠の検証（アカウントごと）
validation: []
#  - { platform: "aws:111122223333", method: 再取得, items: 25, differences: 0, by: 監査 花子, at: 2026-04-12 }
`;
}

const list = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** Headings over people and roles, in lower case without spaces. */
const principal = list(
  '役割 ロール ロール名 職務 職責 役職 主体 主体名 担当 担当者 利用者 利用者区分 ユーザー ユーザ ユーザー区分 権限者 要員 職務名',
  '氏名 社員名 職員名 社員番号 職員番号 従業員番号 社員id 従業員id グループ adグループ グループ名 ユーザーグループ 権限ロール 組織',
  'iamユーザー iamユーザ iamグループ iamロール iamエンティティ iamプリンシパル プリンシパル アカウント名 ユーザー名 ユーザ名 ユーザーid',
  'role roles user users group groups duty principal principals iamuser iamユーザー/グループ/ロール 部署・役割 役割・担当 ロール/職務',
);
const person = list('社員番号 職員番号 従業員番号 社員id 従業員id 氏名 社員名 職員名 名前 employeeno name');
const number = list('社員番号 職員番号 従業員番号 社員id 従業員id employeeno');
const resource = list(
  'システム システム名 対象システム サービス サービス名 awsサービス 対象 対象リソース リソース リソース名 \u8cc7\u6e90 \u8cc7\u6e90名 機能 機能名',
  '画面 画面・機能 対象画面・機能 対象画面 対象機能 業務 業務機能 業務システム データ 情報資産 資産 対象情報 awsアカウント アカウント',
  'アカウントid awsアカウントid 環境 system systems service services resource resources account accounts function functions',
  '業務プロセス プロセス 工程 システム/サービス システム・サービス 操作 業務・機能',
);
const kind = list('種別 区分 主体種別 iam種別 エンティティ種別 タイプ type');
const group = list('部署 部門 所属 所属部署 部課 課 本部 分類 大分類 中分類 カテゴリ 系統 会社 会社名 department');
const order = list('no no. # 項番 番号 連番 通番 № id');
const remark = list('備考 摘要 特記事項 補足 注記 コメント メモ remarks note notes 説明');
const condition = list('条件 利用条件 制限 制限事項 利用制限 付与条件 許可条件 condition');
const until = list('有効期限 利用期限 終了日 利用終了日 有効終了日 期限 失効日 契約終了日 退職日');
const from = list('開始日 利用開始日 有効開始日 付与日 契約開始日');
const contract = list('契約 契約番号 委託契約');
const idle = list(
  '更新日 最終更新日 改訂日 確認日 確認者 確認印 承認印 印 合計 件数 小計 計 棚卸日 棚卸結果 登録者 更新者 登録日',
);
const level = list(
  '権限 権限区分 権限レベル 操作 操作区分 権限種別 権限名 アクセス権 アクセス権限 許可操作 操作権限 permission level 許可セット',
);
const allowed = list('操作可否 可否 許可 許可可否 付与 付与有無 有無 利用可否 allowed 権限有無');

/** Words that stand in the cells of client matrices besides marks and letters. */
const cell = list(
  '参照 更新 承認 登録 変更 削除 編集 閲覧 照会 実行 作成 追加 書込 読取 管理 運用 申請 操作 出力 可 不可 有 無 あり なし 無し 有り 許可 禁止',
  '権限なし 対象外 全権限 フル フルアクセス 参照のみ 閲覧のみ 読み取り専用 読取専用 full fullaccess readonly read write readwrite none',
  'admin view viewonly poweruser n/a na 参照更新 全て すべて 主 副 正 主担当 副担当 正担当',
);

/** Operations that head the lower row of a two-row heading. */
const operation = list(
  '参照 照会 閲覧 登録 更新 変更 編集 削除 承認 実行 出力 印刷 作成 追加 申請 一覧 検索 ダウンロード',
  'read write create update delete approve execute list view edit',
);

/** Boxes above a table: who made, checked and approved it, and its history. */
const stamp = list(
  '作成 審査 承認 確認 照査 起案 検印 作成者 承認者 確認者 作成日 更新日 改訂日 改訂内容 改訂履歴 変更内容 版 版数 日付 内容',
);

/** The words by which a client's own layout is understood; only words that clients really use for one thing alone. */
export const formWords = {
  ...{ principal, person, number, resource, kind, group, order, remark, condition, until, from, contract, idle },
  ...{ level, allowed, cell, operation, stamp },
  totals: /^(合計|小計|総計|計|件数|○の数|total)$/i,
  explanations: /^(備考|注意?[:：)）]|※|以上$|凡例|補足|本表)/u,
  duties: /職務分掌|業務分掌|役割分担|職務分担|業務分担|分掌表|RACI/,
  dutyMeanings: /主担当|副担当|正担当|主管|^(主|副|正)$|実行責任|説明責任/,
  legendTitle:
    /^[【[(〔<＜■●◆*※]?\s*(凡例|記号の意味|記号の説明|記号説明|記号凡例|マークの意味|権限の凡例|権限凡例|legend)\s*[】\])〕>＞]?\s*[:：]?/i,
};

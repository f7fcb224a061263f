import type { Text } from './language.ts';

/** What the commands say besides errors. */
export const commandWords = {
  identityCenter: {
    ja: '注意: IAM Identity Center を {region} に問い合わせます。別のリージョンで有効にしている場合は engagement.yaml の collection.identityCenterRegion に書いてください（別のリージョンでは空の一覧が返ります）。',
    en: 'Note: IAM Identity Center is asked in {region}. If it is enabled elsewhere, name the region in collection.identityCenterRegion of engagement.yaml (another region answers with an empty list).',
  },
  warning: { ja: '注意:', en: 'Note:' },
  procedure: { ja: '手続', en: 'Procedure' },
  total: { ja: '合計（重複なし）', en: 'Total (each row once)' },
  totalNote: {
    ja: '不一致のうち例外承認 {excepted}・代替管理策 {compensated}／証拠未入手のうち突合未実施 {notBuilt}／対象外のうち該当なし {noPopulation}・基準未採用 {notAdopted}',
    en: 'Mismatch: {excepted} approved exceptions, {compensated} compensating controls / Not obtained: {notBuilt} not reconciled by this tool / Out of scope: {noPopulation} none exist, {notAdopted} not adopted',
  },
  'damage-journal': { ja: '記録簿の破損: {file}（{seen}）', en: 'Journal broken: {file} ({seen})' },
  'damage-changed': {
    ja: '内容の変更: {file}\n  記録 {expected}\n  実際 {seen}',
    en: 'Changed: {file}\n  recorded {expected}\n  seen     {seen}',
  },
  'damage-missing': { ja: 'ファイルなし: {file}', en: 'Missing: {file}' },
  'damage-unlisted': { ja: '記録簿にないファイル: {file}', en: 'Not in the journal: {file}' },
  'damage-head': {
    ja: '計画に控えた連鎖の末尾 {expected} が {file} にありません（末尾が切り取られた可能性）',
    en: 'The head {expected} noted in the plan is not in {file} (its end may have been cut off)',
  },
  verified: {
    ja: '検証しました: 記録 {records} 行、ファイル {files} 件、連鎖の末尾 {head}',
    en: 'Verified: {records} records, {files} files, head {head}',
  },
  damaged: { ja: '記録と合わないものが {damages} 件あります。', en: '{damages} things are not as recorded.' },
  sessionOpen: {
    ja: '最後の収集は終了記録の前に止まっています。akashi collect をもう一度実行すると、計画のすべてを尋ね、記録を追加します。',
    en: 'The last collection stopped before its closing record; akashi collect asks the whole plan again and adds to the record.',
  },
  collecting: {
    ja: '{percent}%（{done}/{total}）残り約{eta}  {platform} {place} {item}  応答 {asked} 件（毎秒 {rate}）',
    en: '{percent}% ({done}/{total}) about {eta} left  {platform} {place} {item}  {asked} answers ({rate}/s)',
  },
  seconds: { ja: '{n}秒', en: '{n} s' },
  minutes: { ja: '{n}分', en: '{n} min' },
  collected: {
    ja: '収集しました: この回の応答 {asked} 件、入手済みで尋ねなかったもの {stood} 件、連鎖の末尾 {head}',
    en: 'Collected: {asked} answers in this session, {stood} held already and not asked again, head {head}',
  },
  mfaCode: { ja: 'MFA コード', en: 'MFA code' },
  signInNeeded: {
    ja: 'IAM Identity Center（SSO）のサインインの期限が切れているか、サインインしていません。aws sso login --profile {profile} を実行してから、もう一度実行してください。',
    en: 'The IAM Identity Center (SSO) sign-in has expired or is missing. Run aws sso login --profile {profile}, then try again.',
  },
  goingOn: {
    ja: '前回までの収集（{from} 開始、最後の記録 {to}）の続きです。入手済みの応答は取り直しません。すべてを取り直すには --again を付けてください。',
    en: 'Going on with the collection begun {from} (last record {to}). What was answered is not asked again; --again asks everything anew.',
  },
  credentialsExpired: {
    ja: 'アカウント {account}: 認証情報の期限が切れたため、残りを尋ねていません（{code}）。認証情報を更新して、もう一度 akashi collect を実行すると、続きから収集します。',
    en: 'Account {account}: the credentials ran out and the rest was not asked ({code}). Renew them and run akashi collect again; it goes on where it ended.',
  },
  ledger: {
    ja: '応答の内訳: 入手 {answered}、設定なし {absent}、権限なし {denied}、失敗 {failed}、途中 {cut}',
    en: 'Answers: {answered} answered, {absent} not configured, {denied} denied, {failed} failed, {cut} cut off',
  },
  unasked: {
    ja: '尋ねていないもの: 一覧が空 {nothing}、本版では尋ねない {byDesign}、未入手 {missing}',
    en: 'Not asked: {nothing} with an empty list, {byDesign} not asked by this version, {missing} missing',
  },
  wrongAccount: {
    ja: 'アカウント {account}: 認証情報が計画と異なるアカウントまたはパーティションのものだったため、何も尋ねていません（WRONG_ACCOUNT）。プロファイルまたはロールを確かめて、もう一度 akashi collect を実行してください。',
    en: 'Account {account}: the credentials are of another account or partition than planned; nothing was asked (WRONG_ACCOUNT). Check the profile or role and run akashi collect again.',
  },
  identityChanged: {
    ja: 'アカウント {account}: 収集の終わりには、認証情報が別のアカウントのものになっていました。この回の証拠は、だれのものか確かめられません。認証情報を確かめ、akashi collect --again で取り直してください。',
    en: 'Account {account}: at the end of the session the credentials were of another account, so whose evidence it is cannot be said. Check the credentials and collect anew with akashi collect --again.',
  },
  identityUnknown: {
    ja: 'アカウント {account}: 誰の認証情報かを確かめられなかったため、何も尋ねていません（{code}）。認証情報、有効期限、ネットワークを確かめて、もう一度 akashi collect を実行してください。',
    en: 'Account {account}: whose credentials these are could not be confirmed; nothing was asked ({code}). Check the credentials, their expiry and the network, and run akashi collect again.',
  },
  failures: {
    ja: '失敗・途中の内訳（正確なコード）: {codes}',
    en: 'Failed or cut off, by exact code: {codes}',
  },
  regionsDisabled: {
    ja: 'アカウント {account}: 有効化されていないリージョンのため尋ねていません（権限なしではありません）: {regions}',
    en: 'Account {account}: not asked, because these regions are not enabled (this is no denial): {regions}',
  },
  deniedHint: {
    ja: '権限なしの応答があります。必要な権限は akashi permissions で確かめられます。',
    en: 'Some questions were denied; akashi permissions prints what is needed.',
  },
  stopping: {
    ja: '中断します。送信済みの問い合わせの応答を保存しています（もう一度 Ctrl-C を押すと、すぐに終了します）。',
    en: 'Stopping: the answers under way are being kept (Ctrl-C again ends at once).',
  },
  stopped: {
    ja: '中断しました。入手済みの証拠は保全されています。もう一度 akashi collect を実行すると、続きから収集します。',
    en: 'Stopped. What was collected is kept; run akashi collect again and it goes on where it ended.',
  },
  joined: {
    ja: '統合しました: アカウント {accounts} 件、この回の証拠 {asked} 件',
    en: 'Joined: {accounts} accounts, {asked} answers in this session',
  },
  imported: {
    ja: '取り込みました: {claimed} ファイル、この回の証拠 {asked} 件',
    en: 'Imported: {claimed} files, {asked} answers in this session',
  },
  unclaimed: {
    ja: 'どの証拠項目にも当たらないファイル {count} 件:',
    en: '{count} files that no evidence item claims:',
  },
  unclaimedFile: { ja: '  {file}（{reason}）', en: '  {file} ({reason})' },
  reported: { ja: '調書を作成しました: {file}（{count}）', en: 'Wrote {file} ({count})' },
  sheets: { ja: '{n} シート', en: '{n} sheets' },
  pages: { ja: '{n} ページ', en: '{n} pages' },
  drawing: { ja: 'ネットワーク構成図', en: 'network drawing' },
  initialised: {
    ja: '案件フォルダを作成しました: {folder}\n  1. engagement.yaml を確認して記入してください。\n  2. request/ の提出依頼資料一覧と様式 {forms} 件を被監査組織に渡してください。\n  3. 受領した資料は provided/ に置き、engagement.yaml の documents に書いてください。',
    en: 'Made the engagement folder {folder}\n  1. Check and complete engagement.yaml.\n  2. Hand the request list and the {forms} forms in request/ to the auditee.\n  3. Put what you receive into provided/ and list it under documents in engagement.yaml.',
  },
  demoFolder: { ja: '架空データの監査調書: {folder}', en: 'Workpapers of fictional data: {folder}' },
  demoEqual: {
    ja: '仕込んだ差異 {planted} 件をすべて検出し、それ以外の不一致はありません。',
    en: 'All {planted} planted differences were found, and no other mismatch.',
  },
  demoLost: { ja: '検出されなかった仕込み: {rule} {object}', en: 'Planted but not found: {rule} {object}' },
  demoExtra: { ja: '仕込んでいない結果: {rule} {object} {result}', en: 'Not planted: {rule} {object} {result}' },
} as const satisfies Record<string, Text>;

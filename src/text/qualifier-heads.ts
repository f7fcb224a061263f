/** Reservations that name something: the words before the colon or the bracket, in English. */
export const qualifierHeads: Readonly<Record<string, string>> = {
  候補: 'candidates',
  割当て: 'assigned to',
  契約終了日: 'contract ended',
  期限切れの証明書あり: 'some certificates expired',
  削除予定日: 'deletion planned for',
  主体を特定できない名称: 'names no principal was found for',
  管理者が鍵を利用できる: 'administrators who can use the key',
  超過か確認できない主体: 'principals of whom excess could not be established',
  ほかの主体の有無は未確認: 'whether there are other principals was not obtained',
  照合値に当たるものがないテナント: 'tenants of which nothing was found',
};

import type { Text } from './language.ts';

/** What `akashi matrix` says besides errors. */
export const matrixCommandWords = {
  canonical: {
    ja: '{file}: ひな型（DOC-01）の様式のため、対応付けファイルは不要です。',
    en: '{file}: has the form of DOC-01 and needs no mapping file.',
  },
  noEvidence: {
    ja: '証拠がまだ収集されていないため、候補は示していません（収集後にもう一度実行すると候補を加えます）。',
    en: 'Nothing was collected yet, so there are no candidates (run it again after collecting).',
  },
  word: { ja: '{at}「{word}」 {id}（{status}）', en: '{at} "{word}" {id} ({status})' },
  candidate: { ja: '    候補 {object} … {reason}', en: '    candidate {object} … {reason}' },
  noCandidate: { ja: '    候補なし', en: '    no candidate' },
  chosen: { ja: '    対応 {object}', en: '    mapped to {object}' },
  question: { ja: '確認が必要: {text}', en: 'To be asked: {text}' },
  symbol: {
    ja: '凡例にない記号: 「{symbol}」（{at}）',
    en: 'Symbol without a legend: "{symbol}" ({at})',
  },
  drafted: {
    ja: '対応付けファイルの案を作成しました: {file}（主体 {principals} 語、リソース {resources} 語）\n  候補から正しいものを match に移し、リソースの target（①②③）を書いてから、akashi matrix confirm で被監査組織に確認してください。',
    en: 'Drafted {file} ({principals} principals, {resources} resources)\n  Move what is right from candidates to match, write target: of each resource, then ask the auditee with akashi matrix confirm.',
  },
  beside: {
    ja: '{kept} は既にあるため書き換えず、案を {file} に作成しました（主体 {principals} 語、リソース {resources} 語）。違いを確かめて、必要なものだけを移してください。',
    en: '{kept} exists and was left as it is; the draft is {file} ({principals} principals, {resources} resources). Compare them and take over what is needed.',
  },
  unchanged: { ja: '{file} に加えるものはありません。', en: 'There is nothing to add to {file}.' },
  written: {
    ja: '対応付け確認書を作成しました: {file}（{lines} 行、依頼番号 {number}）\n  被監査組織に記入を依頼し、返送されたら akashi matrix confirm --signed <ファイル> で読み込みます。',
    en: 'Wrote {file} ({lines} lines, number {number})\n  Have the auditee fill it in, then read it back with akashi matrix confirm --signed <file>.',
  },
  allConfirmed: {
    ja: '{file}: すべての語が確認済みです。確認書は作成していません。',
    en: '{file}: every word is confirmed; no confirmation was written.',
  },
  signed: {
    ja: '確認書を読み込みました: {file}（SHA-256 {sha256}）\n  {mapping}: 確認済み {settled} 語、未回答 {unanswered} 語、相違 {rejected} 語',
    en: 'Read {file} (SHA-256 {sha256})\n  {mapping}: {settled} words confirmed, {unanswered} unanswered, {rejected} rejected',
  },
  rejected: {
    ja: '  相違「{word}」: {remarks}',
    en: '  rejected "{word}": {remarks}',
  },
  unanswered: { ja: '  未回答「{word}」', en: '  unanswered "{word}"' },
} as const satisfies Record<string, Text>;

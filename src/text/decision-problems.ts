import type { Text } from './language.ts';

/** What can be wrong in a file of policies and requests. */
export const decisionProblems = {
  NO_CASES: {
    ja: '判定する要求がありません。cases に as（主体）、do（操作）、on（リソース）を書いてください。',
    en: 'There is no request; write as (principal), do (action) and on (resource) under cases.',
  },
  LACKS: {
    ja: '{key} がありません。この事例か、groups、defaults のいずれかに書いてください。',
    en: '{key} is missing; write it in the case, its group or the defaults.',
  },
  UNKNOWN_POLICY: {
    ja: 'ポリシー {name} が policies にありません（あるもの: {known}）。',
    en: 'there is no policy {name} (there are: {known}).',
  },
  NOT_A_POLICY: {
    ja: '{name}（{kind}）はポリシーとして読めません: {code}（位置 {pointer}、値 {seen}）。',
    en: '{name} ({kind}) cannot be read as a policy: {code} (at {pointer}, seen {seen}).',
  },
  POLICY_FILE: {
    ja: 'ポリシーのファイル {seen} を読めません。このファイルと同じフォルダ（またはその下）に置いてください。',
    en: 'the policy file {seen} cannot be read; put it into the folder of this file or below.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from './language.ts';

/** Why a document is not a policy, by the code of the parser. */
export const policyProblemWords: Readonly<Record<string, Text>> = {
  NOT_JSON: { ja: 'JSON の集まり { … } ではない', en: 'not a JSON object' },
  NO_STATEMENT: { ja: 'Statement（文）がない', en: 'there is no Statement' },
  EFFECT: { ja: 'Effect は Allow か Deny', en: 'Effect is Allow or Deny' },
  ACTION: { ja: 'Action か NotAction のどちらか一つが要る', en: 'exactly one of Action and NotAction is needed' },
  RESOURCE: { ja: 'Resource または NotResource の書き方', en: 'how Resource or NotResource is written' },
  PRINCIPAL: { ja: 'Principal または NotPrincipal の書き方', en: 'how Principal or NotPrincipal is written' },
  OPERATOR: { ja: '条件演算子がない名前', en: 'no such condition operator' },
  MEMBER: { ja: 'ポリシーの文法にない要素', en: 'an element the grammar does not know' },
  TOO_LARGE: { ja: '大きすぎる', en: 'too large' },
  VERSION: { ja: 'Version は 2012-10-17 か 2008-10-17', en: 'Version is 2012-10-17 or 2008-10-17' },
  DUPLICATE: { ja: '同じ要素が二度ある', en: 'the same element stands there twice' },
  SID: { ja: 'Sid の書き方', en: 'how Sid is written' },
  CONDITION: { ja: 'Condition の書き方', en: 'how Condition is written' },
  KEY: { ja: '条件キーの書き方', en: 'how the condition key is written' },
  VALUE: { ja: '値の書き方', en: 'how the value is written' },
  NUMBER: { ja: '正確に読めない数値', en: 'a number that cannot be read exactly' },
  CHARACTER: { ja: '使えない文字', en: 'a character that may not stand there' },
};

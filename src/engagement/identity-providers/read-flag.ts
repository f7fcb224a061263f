import { plainText } from '../plain-text.ts';

const yes =
  /^(true|yes|y|1|active|enabled|有効|在籍|利用中|登録済み?|○|はい|あり|password_expired|locked_out|recovery|provisioned|success|成功)$/i;
const no =
  /^(false|no|n|0|inactive|disabled|suspended|suspended\(.*\)|archived|deprovisioned|staged|deactivated|無効|停止中?|休止|退職|削除済み?|未登録|×|いいえ|なし)$/i;

/** A state as identity providers and clients write it (Active, DEPROVISIONED, 有効, ○ …); null for words that are none of these. */
export function readFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = plainText(String(value)).replace(/ /g, '');
  return yes.test(text) ? true : no.test(text) ? false : null;
}

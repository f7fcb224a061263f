import { headingKey } from '../heading-key.ts';
import type { Standing } from './people-criteria.ts';

const words: readonly (readonly [Standing, RegExp])[] = [
  ['left', /^(退職|退社|離職|退任|退職済み?|退職者|契約終了|契約満了|委託終了|死亡|retired|left|terminated|leaver)$/],
  ['suspended', /^(休職|休職中|休業|育休|育児休業|産休|介護休業|停職|出勤停止|onleave|leave|suspended)$/],
  ['moved', /^(異動|転籍|出向|異動済み?|転出|配置換え?|moved|transferred)$/],
  [
    'disabled',
    /^(無効|無効化|停止|停止中|停止済み?|削除|削除済み?|失効|廃止|抹消|×|disabled|inactive|deleted|off|no)$/,
  ],
  ['active', /^(有効|在籍|在籍中|在職|在職中|現職|利用中|使用中|稼働|稼働中|○|active|enabled|on|yes|present)$/],
];

/** The client's word for the state of an id or its person; an empty cell says active, null is a word nobody knows. */
export function readStanding(text: string): Standing | null {
  const key = headingKey(text);
  if (key === '') return 'active';
  return words.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

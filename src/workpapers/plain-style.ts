/** Endings of the polite style and what stands for them in a workpaper; the verbs whose stem changes come first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ありません/g, 'ない'],
  [/読みません/g, '読まない'],
  [/扱いません/g, '扱わない'],
  [/開きません/g, '開かない'],
  [/ません/g, 'ない'],
  [/ですが/g, 'であるが'],
  [/です/g, 'である'],
  [/(読)みました/g, '$1んだ'],
  [/(取)りました/g, '$1った'],
  [/ました/g, 'た'],
  [/あります/g, 'ある'],
  [/異なります/g, '異なる'],
  [/読みます/g, '読む'],
  [/扱います/g, '扱う'],
  [/します/g, 'する'],
  [/ます/g, 'る'],
];

/** A remark of the reading as a workpaper writes it (である調); the commands say the same politely, and the client's own words stay. */
export function plainStyle(text: string, written: string): string {
  if (/です|ます|ません|ました/.test(written)) return text;
  return endings.reduce((said, [polite, plain]) => said.replace(polite, plain), text);
}

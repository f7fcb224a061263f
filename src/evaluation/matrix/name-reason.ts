import { nameKey } from '../../engagement/matrix/name-key.ts';
import { wordPairs } from './word-pairs.ts';

/** Parts of names that say nothing about what a thing is for. */
const common: ReadonlySet<string> = new Set(
  'aws amazon sso iam role roles user users group groups policy s3 ec2 rds'.split(' '),
);

/** Why a name of the cloud is worth looking at for a client's word; null where nothing speaks for it. Likeness is no reason. */
export function nameReason(word: string, name: string): { readonly rank: number; readonly reason: string } | null {
  if (nameKey(word) !== '' && nameKey(word) === nameKey(name)) return { rank: 0, reason: '名前が同じ' };
  const parts = tokens(name);
  const own = tokens(word).filter((part) => part.length > 1 && !common.has(part));
  const shared = own.filter((part) => parts.includes(part));
  const meant = wordPairs.flatMap(([ja, names]) => {
    const found = nameKey(word).includes(nameKey(ja)) ? names.filter((one) => parts.includes(one)) : [];
    return found.length === 0 ? [] : [`「${ja}」に当たる語 ${found.join('・')}`];
  });
  const inside =
    name.length > 2 &&
    nameKey(word).length > 1 &&
    /[^\u0020-\u007e]/.test(name) &&
    nameKey(name).includes(nameKey(word));
  const said = [
    ...(shared.length > 0 ? [`語 ${shared.join('・')} が共通`] : []),
    ...(inside ? ['語を名前に含む'] : []),
    ...(meant.length > 0 ? [`${meant.join('、')} を含む`] : []),
  ];
  return said.length === 0
    ? null
    : { rank: 4 - Math.min(3, shared.length * 2 + meant.length + (inside ? 1 : 0)), reason: said.join('、') };
}

/** `NightBatchRole-v2` → night, batch, role, v2. */
function tokens(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

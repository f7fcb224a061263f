import type { DiagramElement } from '../../engagement/network/network-diagram.ts';

/** Whether a subnet is drawn as public or as private, by the client's own words; null where they say neither, or both. */
export function drawnExposure({ name, kindText, zone }: DiagramElement): 'public' | 'private' | null {
  const words = [name, kindText, zone ?? ''].map((one) => one.slice(0, 500).normalize('NFKC').toLowerCase()).join(' ');
  const isPrivate = /private|isolated|プライベート|非公開|閉域/.test(words);
  const isPublic = /public|パブリック|公開/.test(words.replaceAll('非公開', '').replaceAll('not public', ''));
  if (isPrivate === isPublic) return null;
  return isPublic ? 'public' : 'private';
}

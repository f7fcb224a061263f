import type { World, WorldPrincipal } from '../access/world.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** The people and groups behind a role of a permission set, as Identity Center assigns them; null for anybody else. */
export function nameHolders(principal: WorldPrincipal, { center }: World, language: Language): string | null {
  const { arn, permissionSet } = principal;
  if (permissionSet === null) return null;
  const holders = (center?.assignments ?? [])
    .filter(({ roleArn }) => roleArn === arn)
    .map(({ principalType, principalId }) => {
      if (principalType === 'GROUP') {
        const name = center?.groups.find(({ id }) => id === principalId)?.name ?? principalId;
        return say(accessWords.centerGroup, language, { name });
      }
      const name = center?.users.find(({ id }) => id === principalId)?.userName ?? principalId;
      return say(accessWords.centerUser, language, { name });
    });
  const isRead = center !== null && center.closed.length === 0;
  const unread = isRead ? [] : [say(accessWords.centerUnread, language)];
  const all = [...holders.sort(), ...unread];
  return say(accessWords.permissionSet, language, {
    name: permissionSet,
    holders: all.length === 0 ? say(accessWords.nobodyAssigned, language) : all.join(language === 'ja' ? '、' : ', '),
  });
}

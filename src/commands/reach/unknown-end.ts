import { similarNames } from '../../evaluation/matrix/similar-names.ts';
import type { Network } from '../../network/network.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { bothLanguages } from './both-languages.ts';
import { candidateList } from './candidate-list.ts';
import type { NamedThing } from './named-thing.ts';
import { unreadLists } from './unread-lists.ts';

/** Lists whose elements an end may be. */
const parts = [
  'interface',
  'subnet',
  'vpc',
  'security-group',
  'load-balancer',
  'vpn',
  'direct-connect',
  'client-vpn',
  'door',
];

/** The error for an end nobody knows, with similar names and the lists it could stand in that were not read. */
export function unknownEnd(
  option: string,
  seen: string,
  things: readonly NamedThing[],
  { topology }: Network,
): AkashiError {
  const word = seen.split(/[:/]/).at(-1) ?? seen;
  const words = things.flatMap(({ id, name }) => (name === null ? [id] : [id, name]));
  const near = new Set(similarNames([seen, word], words));
  const similar = things.filter(({ id, name }) => near.has(id) || (name !== null && near.has(name)));
  const open = unreadLists(topology, parts);
  return new AkashiError('END_UNKNOWN', {
    option,
    seen,
    known: bothLanguages((language) => candidateList(similar, language)),
    incomplete: bothLanguages((language) =>
      open.length === 0 ? '' : say(reachWords.incomplete, language, { places: placesOf(open, language) }),
    ),
  });
}

function placesOf(open: readonly UnreadPart[], language: Language): string {
  const named = open.map(({ part, of }) => `${reachPartWords[part]?.[language] ?? part} ${of}`);
  return [...new Set(named)].join(reachWords.comma[language]);
}

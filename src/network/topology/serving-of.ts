import type { Fact } from '../../facts/fact.ts';
import type { Interface } from '../elements/interface.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';
import type { ServingIndex } from './serving-index.ts';
import { servingWords } from './serving-words.ts';

/** Databases whose interfaces all carry the same description: which one it is, only its place and groups can tell. */
const standing: ReadonlyMap<string, string> = new Map([
  ['db-instance', 'amazon-rds'],
  ['redshift-cluster', 'amazon-redshift'],
]);

/**
 * What an interface serves: its instance, else what its service wrote into the description. Where a description names only
 * the service, the object is the one that stands there with the same groups; several leave the service's own name.
 */
export function servingOf(fact: Fact, index: ServingIndex): Interface['serves'] {
  const instance = seenText(fact, 'instance');
  if (instance !== null) return named('ec2-instance', instance, index.find('ec2-instance', instance));
  const description = seenText(fact, 'description') ?? '';
  for (const { kind, words } of servingWords) {
    const match = words.exec(description);
    if (match === null) continue;
    const service = standing.get(kind);
    if (service !== undefined) return named(kind, service, index.standing(kind, standingOf(fact)));
    const word = match[1];
    if (word === undefined) continue;
    const found = index.find(kind, word);
    if (kind === 'classic-load-balancer') return { kind: 'load-balancer', id: index.idOf(kind, word), name: word };
    return named(kind, word, found);
  }
  return null;
}

function named(kind: string, word: string, found: Fact | null): Interface['serves'] {
  if (found === null) return { kind, id: word, name: null };
  return { kind, id: found.id, name: seenText(found, 'name') };
}

function standingOf(fact: Fact): Parameters<ServingIndex['standing']>[1] {
  return {
    subnet: seenText(fact, 'subnet'),
    zone: seenText(fact, 'zone'),
    vpc: seenText(fact, 'vpc'),
    groups: seenTexts(fact, 'securityGroups'),
  };
}

import { join } from 'node:path';
import { gatherWorld } from '../../src/access/world/gather-world.ts';
import type { World } from '../../src/access/world.ts';
import { type Evidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { placesOf } from './places-of.ts';

export const sampleEvidence = readEvidence(join('templates', 'sample', 'answers'));

/** The world of the embedded sample engagement, its answers as they are or changed by a test. */
export function sampleWorld(
  evidence: Evidence = sampleEvidence,
  regions: readonly string[] = ['ap-northeast-1', 'us-east-1'],
): World {
  return gatherWorld(placesOf(evidence, ['111122223333', '444455556666'], regions));
}

/** The same evidence with the answers to one operation refused, everywhere or in one account. */
export function refuse(question: string, account?: string, only: RegExp = /^/): Evidence {
  const [service, operation] = question.split(':');
  let refused = 0;
  const answers = sampleEvidence.answers.map((answer) => {
    const here = account === undefined || answer.account === account;
    if (answer.service !== service || answer.operation !== operation || !here) return answer;
    if (!only.test(JSON.stringify(answer.input))) return answer;
    refused += 1;
    return { ...answer, outcome: 'denied' as const, code: 'AccessDenied', pages: 0, items: null };
  });
  if (refused === 0) throw new Error(`the sample holds no answer to ${question}`);
  return { ...sampleEvidence, answers };
}

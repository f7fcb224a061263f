import { readMember } from './read-member.ts';
import { readTexts } from './read-texts.ts';

/** The CloudTrail events an EventBridge rule's pattern names (`detail.eventName`, root, failed sign-ins); a pattern that is no JSON names none. */
export function watchedByRule(pattern: unknown): string[] {
  const parsed = typeof pattern === 'string' ? parse(pattern) : undefined;
  const names = readTexts(parsed, 'detail.eventName');
  const root = readTexts(parsed, 'detail.userIdentity.type').includes('Root') ? ['Root'] : [];
  const failed = readTexts(parsed, 'detail.responseElements.ConsoleLogin').includes('Failure');
  const noMfa = readTexts(readMember(parsed, 'detail.additionalEventData'), 'MFAUsed').includes('No');
  return [
    ...names,
    ...root,
    ...(failed ? ['ConsoleLoginFailure'] : []),
    ...(noMfa ? ['ConsoleLoginWithoutMFA'] : []),
  ].sort();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

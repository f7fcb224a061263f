import { expect, test } from 'vitest';
import { dayLimit } from '../../src/collection/day-limit.ts';
import { homeOf } from '../../src/collection/home-of.ts';
import { outcomeOfError } from '../../src/collection/outcome-of-error.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import { notAsked } from '../evidence/entries.ts';

const limits: readonly (readonly [string, 'start' | 'end', string, string])[] = [
  ['2026-04-01', 'start', 'Asia/Tokyo', '2026-03-31T15:00:00.000Z'],
  ['2026-03-31', 'end', 'Asia/Tokyo', '2026-03-31T14:59:59.999Z'],
  ['2026-01-01', 'start', 'UTC', '2026-01-01T00:00:00.000Z'],
  ['2026-03-08', 'start', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-03-08', 'end', 'America/New_York', '2026-03-09T03:59:59.999Z'],
  ['2026-10-04', 'start', 'Australia/Sydney', '2026-10-03T14:00:00.000Z'],
  ['2026-10-04', 'end', 'Australia/Sydney', '2026-10-04T12:59:59.999Z'],
  ['2026-06-01', 'start', 'Asia/Kolkata', '2026-05-31T18:30:00.000Z'],
];

test.each(limits)('%s %s in %s is %s', (day, limit, timezone, instant) =>
  expect(dayLimit(day, limit, timezone)).toBe(instant),
);

const denials = [
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'AuthorizationErrorException',
  'UnauthorizedOperation',
  'UnauthorizedException',
  'NotAuthorized',
  'NotAuthorizedException',
  'InsufficientPermissionsException',
  'Forbidden',
  'ForbiddenException',
  'KMSAccessDeniedException',
  'KmsAccessDeniedException',
  'CloudHsmAccessDeniedException',
  'AllAccessDisabled',
  'ExplicitDenyException',
  '403',
];

test.each(denials)('%s is a denial: of an answer, and of all that hangs on its list', (code) => {
  expect(outcomeOfError(code, [])).toBe('denied');
  expect(outcomeOfError(code, [code])).toBe('absent');
  const evidence = { answers: [], notAsked: [notAsked({ reason: 'PARENT_UNREAD', code, parent: 'E-1' })] };
  const book = new AnswerBook(evidence as never, '111111111111', 'global');
  expect(book.list('iam', 'ListUsers', 'Users').unread).toMatchObject({ code: 'ACCESS_DENIED', exact: code });
});

test.each(['Throttling', 'NoSuchEntity', 'AccessDeniedish', 'InvalidClientTokenId', ''])('%j is no denial', (code) => {
  expect(outcomeOfError(code, [])).toBe('failed');
});

const homes: readonly (readonly [string, string, readonly string[], string])[] = [
  ['iam', 'ListUsers', ['ap-northeast-1'], 'us-east-1'],
  ['iam', 'ListUsers', ['cn-north-1'], 'cn-north-1'],
  ['iam', 'ListUsers', ['us-gov-east-1'], 'us-gov-west-1'],
  ['sso-admin', 'ListInstances', ['ap-northeast-1', 'us-east-1'], 'ap-northeast-1'],
  ['quicksight', 'ListUsers', ['ap-northeast-1', 'us-east-1'], 'ap-northeast-1'],
  ['iam', 'ListUsers', [], 'us-east-1'],
];

test.each(homes)('%s:%s of an engagement in %j is asked in %s', (service, operation, regions, home) => {
  expect(homeOf(collectors, regions)(service, operation)).toBe(home);
});

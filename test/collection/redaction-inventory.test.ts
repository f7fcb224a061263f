import { expect, test } from 'vitest';
import { redact } from '../../src/evidence/redact.ts';
import { everyCollector } from './every-collector.ts';
import { keptMembers, keptSensitive } from './kept-members.ts';
import { suspiciousMembers } from './suspicious-members.ts';

const members = await suspiciousMembers();

test('every member that AWS calls sensitive is redacted, or listed with the reason why it is kept', () => {
  const open = members.filter(
    ({ sensitive, redacted, question, path }) =>
      sensitive && !redacted && !keptSensitive.some((kept) => kept.question.test(question) && kept.path.test(path)),
  );
  expect(members.filter(({ sensitive }) => sensitive).length).toBeGreaterThan(80);
  expect(open.map(({ question, path }) => `${question} ${path}`)).toEqual([]);
});

test('every member with a suspicious name is redacted, or listed with the reason why it is kept', () => {
  const open = members.filter(({ sensitive, redacted, path }) => {
    const last =
      path
        .replaceAll('[]', '')
        .replace(/(\.\*)+$/, '')
        .split('.')
        .at(-1) ?? '';
    return !sensitive && !redacted && !keptMembers.some(({ names }) => names.test(last));
  });
  expect(members.length).toBeGreaterThan(1000);
  expect(open.map(({ question, path }) => `${question} ${path}`)).toEqual([]);
});

test('the lists of what is kept name nothing in vain', () => {
  const names = members
    .filter(({ redacted }) => !redacted)
    .map(
      ({ path }) =>
        path
          .replaceAll('[]', '')
          .replace(/(\.\*)+$/, '')
          .split('.')
          .at(-1) ?? '',
    );
  expect(keptMembers.filter((kept) => !names.some((name) => kept.names.test(name)))).toEqual([]);
});

test('a declared path does redact what stands there, in the case of the answer and of AWS Config', async () => {
  const key = Buffer.alloc(32, 7);
  const kept: string[] = [];
  for (const { item, operations } of await everyCollector()) {
    for (const { operation, redact: rules = [] } of operations) {
      for (const rule of rules) {
        const value = rule.path.split('.').reduceRight<unknown>((inner, step) => {
          const lists = step.match(/\[\]/g)?.length ?? 0;
          let wrapped = inner;
          for (let n = 0; n < lists; n += 1) wrapped = [wrapped];
          const name = step.replaceAll('[]', '');
          return name === '' ? wrapped : { [name === '*' ? 'some' : name]: wrapped };
        }, 'a.plain.value');
        const text = JSON.stringify(redact(value, [rule], key).value);
        if (text.includes('a.plain.value')) kept.push(`${item} ${operation} ${rule.path}`);
      }
    }
  }
  expect(kept).toEqual([]);
});

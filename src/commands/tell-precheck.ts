import type { DenialCause } from '../collection/denial-cause.ts';
import type { AccountProbes, ProbeState, Untried } from '../collection/probe.ts';
import type { Content } from '../procedures/content.ts';
import { precheckWords } from '../text/precheck-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { PrecheckFailure, PrecheckFindings } from './precheck-findings.ts';
import { printTable } from './print-table.ts';
import { wrapWords } from './wrap-words.ts';

type Key = keyof typeof precheckWords;

const states = ['allowed', 'denied', 'unreachable', 'not-enabled', 'throttled', 'failed', 'unproven'] as const;
const causes = ['EMPTY_LIST', 'LIST_UNREAD', 'SIDE_EFFECT', 'NOT_PLANNED', 'STOPPED'] as const;

/** Accounts named in a line; the rest is counted. */
const mostNamed = 3;

/** Prints what was tried per account, what failed and why, what could not be tried, and which evidence will be missing. */
export function tellPrecheck(
  accounts: readonly AccountProbes[],
  { failures, procedures, supplement, complete }: PrecheckFindings,
  content: Content,
  io: Io,
): void {
  const words = (key: Key, data: Readonly<Record<string, unknown>> = {}): string =>
    wrapWords(say(precheckWords[key], io.language, data), 80);
  const named = (list: readonly string[]): string => {
    const shown = list.slice(0, mostNamed).join(', ');
    return list.length > mostNamed ? `${shown} ${words('andMore', { more: list.length - mostNamed })}` : shown;
  };
  const comma = precheckWords.comma[io.language];
  const probes = accounts.flatMap((account) => account.probes);
  io.print(
    words('tried', {
      accounts: accounts.length,
      regions: [...new Set(accounts.map(({ region }) => region))].join(', '),
    }),
  );
  io.print(
    printTable([
      [words('account'), ...states.map((state) => words(state))],
      ...accounts.map((one) => [one.account, ...states.map((state) => countOf(one, state))]),
    ]),
  );
  for (const { account, refusal } of accounts) {
    if (refusal === null) continue;
    io.print(
      words(refusal.reason === 'WRONG_ACCOUNT' ? 'wrongAccount' : 'identityUnknown', {
        account,
        code: refusal.code ?? '—',
      }),
    );
  }
  for (const state of states) {
    const held = failures.filter((failure) => failure.state === state);
    if (held.length === 0) continue;
    io.print(`\n${words('failuresHead', { state: words(state), count: held.length })}`);
    for (const failure of held) io.print(failureLine(failure, named, words));
  }
  const unproven = probes.filter(({ state }) => state === 'unproven');
  if (unproven.length > 0) {
    const count = (cause: Untried): number => unproven.filter(({ untried }) => untried === cause).length;
    const parts = causes.filter((cause) => count(cause) > 0).map((cause) => words(cause, { count: count(cause) }));
    io.print(`\n${words('unprovenHead', { count: unproven.length, parts: parts.join(comma) })}`);
  }
  if (procedures.length > 0) io.print(`\n${words('proceduresHead')}`);
  for (const { procedure, items } of procedures) {
    const title = content.procedures.find(({ id }) => id === procedure)?.title[io.language] ?? '';
    const told = items.map(({ item, extent, accounts: concerned }) => {
      const where = accounts.length > 1 ? `: ${named(concerned)}` : '';
      return `${item}${words(extent, { where })}`;
    });
    io.print(wrapWords(`  ${procedure} ${title}`, 80));
    io.print(indent(indent(wrapWords(told.join(comma), 76))));
  }
  if (supplement.length > 0) {
    io.print(`\n${words('supplementHead')}`);
    for (const document of supplement) io.print(JSON.stringify(document, null, 1));
  }
  if (
    failures.some(({ cause }) => cause !== null && cause.effect !== 'unsaid' && cause.policy !== 'identity') ||
    failures.some(({ cause }) => cause?.effect === 'explicit')
  )
    io.print(`\n${words('notHelped')}`);
  io.print(`\n${words(complete ? 'nothingMissing' : 'somethingMissing')}`);
}

function countOf({ refusal, probes }: AccountProbes, wanted: ProbeState): string {
  return refusal === null ? String(probes.filter(({ state }) => state === wanted).length) : '－';
}

function failureLine(
  { service, operation, actions, code, cause, accounts }: PrecheckFailure,
  named: (list: readonly string[]) => string,
  words: (key: Key, data?: Readonly<Record<string, unknown>>) => string,
): string {
  const line = words('failureLine', {
    operation: `${service}:${operation}`,
    code: code ?? '—',
    accounts: named(accounts),
  });
  const needed = actions.join(', ');
  const why = cause === null ? [] : [words('causeLine', { actions: needed, cause: causeWords(cause, words) })];
  return [indent(line), ...why.map((text) => indent(indent(text)))].join('\n');
}

function causeWords(
  { effect, policy }: DenialCause,
  words: (key: Key, data?: Readonly<Record<string, unknown>>) => string,
): string {
  if (effect === 'unsaid' || policy === null) return words('unsaid');
  return words(effect, { policy: words(`policy-${policy}`) });
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

import type { ContextView, KnownValues } from '../conditions/context-view.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { Question } from './asked.ts';
import { deriveKey } from './derive-key.ts';

function lookUp(key: string, facts: readonly RequestFacts[]): KnownValues | undefined {
  for (const { keys, complete } of facts) {
    const known = keys[key];
    if (known !== undefined) return known;
    for (const beginning of complete) if (key.startsWith(beginning)) return 'absent';
  }
  return undefined;
}

/** The condition keys of a request: what the caller said, then what the evidence knows, then what the request itself implies. */
export class QuestionView implements ContextView {
  readonly #question: Question;

  constructor(question: Question) {
    this.#question = question;
  }

  valuesOf(key: string): KnownValues {
    const { request, facts, asker } = this.#question;
    const said = request.context[key];
    if (said !== undefined) return said;
    const known = facts.length === 0 ? undefined : lookUp(key, facts);
    if (known !== undefined) {
      const role = asker.kind === 'role' || asker.kind === 'session';
      if (role && key.startsWith('aws:principaltag/')) this.#question.usedRoleTags = true;
      return known;
    }
    return deriveKey(key, this.#question) ?? (request.others === 'absent' ? 'absent' : 'unknown');
  }
}

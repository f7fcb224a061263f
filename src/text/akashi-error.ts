import { accessErrors } from './access-errors.ts';
import { collectionErrors } from './collection-errors.ts';
import { commandsErrors } from './commands-errors.ts';
import { engagementErrors } from './engagement-errors.ts';
import type { ErrorText } from './error-text.ts';
import { evaluationErrors } from './evaluation-errors.ts';
import { evidenceErrors } from './evidence-errors.ts';
import type { Language } from './language.ts';
import { networkCommandErrors } from './network-command-errors.ts';
import { proceduresErrors } from './procedures-errors.ts';
import { say } from './say.ts';
import { workpapersErrors } from './workpapers-errors.ts';

const texts = {
  ...proceduresErrors,
  ...engagementErrors,
  ...evidenceErrors,
  ...collectionErrors,
  ...accessErrors,
  ...evaluationErrors,
  ...workpapersErrors,
  ...commandsErrors,
  ...networkCommandErrors,
};

/** The closed list of error codes: every one has its words in `text/<floor>-errors.ts`. */
export type ErrorCode = keyof typeof texts;

/** The one error class: a code from the closed list and the data its words need; never a free text. */
export class AkashiError extends Error {
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, data: Readonly<Record<string, unknown>> = {}, options?: { cause?: unknown }) {
    super(say(AkashiError.text(code).what, 'en', data), options);
    this.name = 'AkashiError';
    this.code = code;
    this.data = data;
  }

  /** The exit code of decision 10 that this error ends a command with. */
  get exit(): number {
    return AkashiError.text(this.code).exit ?? 2;
  }

  /** The two lines a user reads: what happened, and what to do. */
  describe(language: Language): string {
    const { what, todo } = AkashiError.text(this.code);
    return `${say(what, language, this.data)}\n${say(todo, language, this.data)}`;
  }

  private static text(code: ErrorCode): ErrorText {
    return texts[code];
  }
}

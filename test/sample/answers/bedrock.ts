import type { Answers } from '../ask.ts';

/** No invocation of a model is logged. */
export const bedrock: Answers = {
  GetModelInvocationLoggingConfiguration: () => ({}),
};

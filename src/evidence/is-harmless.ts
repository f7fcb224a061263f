/** Flags, numbers, times, ARNs, references and units: nothing of it is a secret, and an auditor needs it. */
const harmless =
  /^(?:true|false|yes|no|none|null|enabled|disabled|-?\d{1,9}(?:\.\d+)?|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|seconds|minutes|hours|days|N\/A|HIDDEN_DUE_TO_SECURITY_REASONS|<sensitiveDataRemoved>|arn:[a-z-]+:[^\s]*|\{\{resolve:[^}]*\}\}|\$\{[\w:.]+\}|)$/i;

/** Whether a text under a telling name (`Password`, `Secret`) is a setting and not the secret itself. */
export function isHarmless(text: string): boolean {
  return harmless.test(text);
}

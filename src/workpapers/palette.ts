/**
 * The colours of a workpaper, as RGB hex: one navy, thin grey rules, pale tints; a colour never stands without its word.
 * `line` and `sheet` (a pattern of Excel) hatch what must be told apart in black and white too.
 */
export const palette = {
  navy: '1F3A5F',
  navyPale: 'E9EEF5',
  rule: 'B4BDC9',
  text: '1B1F24',
  grey: '5B6673',
  white: 'FFFFFF',
  human: 'FFFBE0',
  warning: 'FBEAEA',
  alert: '9C1C1C',
  tones: {
    match: { fill: 'E6F2E9', ink: '1D5F34' },
    mismatch: { fill: 'FBE3E1', ink: '9C1C1C', line: 'F5CBC7', sheet: 'lightUp' },
    indeterminate: { fill: 'FFF1D6', ink: '7A4A00', line: 'E3BE74', sheet: 'gray125' },
    'not-collected': { fill: 'ECE7F4', ink: '4B3178', line: 'D9CFEA', sheet: 'lightHorizontal' },
    'out-of-scope': { fill: 'EDEFF1', ink: '5B6673' },
  },
} as const;

/** The 14 procedure files, in the guide's order. */
export const procedureFiles = [
  'G1-1.1',
  'G1-1.2',
  'G1-1.3',
  'G2-1.1',
  'G2-1.2',
  'G2-1.3',
  'G3-1.1',
  'G3-1.2',
  'G3-1.3',
  'G4-1.1',
  'G4-1.2',
  'G4-1.3',
  'G5-1.1',
  'G5-1.2',
] as const;

/** How much of what a subject stands for a pattern covers. */
export type Coverage = 'whole' | 'part' | 'none';

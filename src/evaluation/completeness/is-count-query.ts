/** Whether an advanced query of AWS Config is the one that counts by type and account (AQ-25). */
export function isCountQuery(expression: unknown): boolean {
  return typeof expression === 'string' && expression.includes('COUNT(*)');
}

/** Where the mapping file of a matrix lies: `provided/権限一覧.xlsx` → `provided/権限一覧.mapping.yaml`. */
export function mappingFileOf(matrix: string): string {
  return `${matrix.replace(/\.[^./]+$/, '')}.mapping.yaml`;
}

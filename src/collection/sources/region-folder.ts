/** Names of folders that hold one region's exports; `global` for what belongs to none. */
export const regionFolder = /^(?:[a-z]{2}(?:-[a-z]+)+-\d{1,2}|global|aws-global)$/;

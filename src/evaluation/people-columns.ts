/** Columns in which the client's lists name people, by document; lists of what people may do name roles and services there too. */
export const peopleColumns: Readonly<Record<string, readonly string[]>> = {
  'DOC-02': ['persons'],
  'DOC-10': ['name', 'userId'],
  'DOC-11': ['subject', 'approver'],
  'DOC-12': ['principal', 'person'],
  'DOC-26': ['owner', 'administrators', 'users'],
  'DOC-29': ['identities'],
  'DOC-31': ['person', 'userId'],
};

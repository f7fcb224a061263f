/** What a permission of Lake Formation lets somebody do, in actions of IAM (AWS Lake Formation Developer Guide, permissions reference). */
const table: Readonly<Record<string, readonly string[]>> = {
  SELECT: ['lakeformation:GetDataAccess', 'glue:GetTable', 'glue:GetPartitions'],
  INSERT: ['lakeformation:GetDataAccess'],
  DELETE: ['lakeformation:GetDataAccess'],
  DESCRIBE: ['glue:GetTable', 'glue:GetDatabase'],
  ALTER: ['glue:UpdateTable', 'glue:UpdateDatabase', 'glue:BatchCreatePartition'],
  DROP: ['glue:DeleteTable', 'glue:DeleteDatabase'],
  CREATE_TABLE: ['glue:CreateTable'],
  CREATE_DATABASE: ['glue:CreateDatabase'],
  CREATE_CATALOG: ['glue:CreateCatalog'],
  DATA_LOCATION_ACCESS: ['lakeformation:GetDataAccess'],
  GRANT: ['lakeformation:GrantPermissions', 'lakeformation:RevokePermissions'],
};

/** The actions a Lake Formation permission stands for; `ALL` and `SUPER_USER` are every one of them but the right to grant. */
export function lakeActions(permission: string): readonly string[] {
  if (permission === 'ALL' || permission === 'SUPER_USER')
    return [...new Set(Object.entries(table).flatMap(([name, actions]) => (name === 'GRANT' ? [] : actions)))];
  return Object.hasOwn(table, permission) ? (table[permission] ?? []) : [];
}

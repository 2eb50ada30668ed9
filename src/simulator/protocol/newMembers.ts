/** The members of the object model that the npm package's client knows and ExcelApi 1.14 does not have. */
const SINCE: Readonly<Record<string, string>> = {
  "ChartSeries.getDimensionDataSourceString": "1.15",
  "ChartSeries.getDimensionDataSourceType": "1.15",
  "PivotTable.getDataSourceString": "1.15",
  "PivotTable.getDataSourceType": "1.15",
  "PivotTableScopedCollection.getFirstOrNullObject": "1.15",
  "Range.getDependents": "1.15",
  "Shape.displayName": "1.15",
};

/** True for a member that an Excel with this version of ExcelApi does not have. */
export function isNewerThan(excelApi: string, member: string): boolean {
  const since = SINCE[member];
  return since !== undefined && compareVersions(since, excelApi) > 0;
}

/** Versions as numbers, part by part: "1.9" is before "1.14". */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

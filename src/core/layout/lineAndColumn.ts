/** What a figure is called by its line and its column, "Seranau, PKKPR": once where both say the same, or only one says anything. */
export function lineAndColumn(line: string, column: string): string {
  const isSame = line.length === column.length && line.toLowerCase() === column.toLowerCase();
  if (isSame || column === "") return line;
  return line === "" ? column : `${line}, ${column}`;
}

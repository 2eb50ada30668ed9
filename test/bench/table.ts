/** Prints a table as documents write it. */
export function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log();
  for (const row of [header, header.map(() => "---:"), ...rows]) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

import { readFileSync, writeFileSync } from "node:fs";

/**
 * Compares what the program says with a file that a person has read and found right. After a wanted change
 * `GOLDEN=write npx jest test/text test/contoh` writes the files anew: read what changed in them before you commit it.
 */
export function expectGolden(path: string, said: string): void {
  if (process.env.GOLDEN === "write") writeFileSync(path, `${said}\n`);
  expect(`${said}\n`).toBe(readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
/** "src/core/   plain TypeScript …": folders with what is in them. */
const MAP = README.slice(README.indexOf("## Where things are"));

const foldersOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));

test.each(["src", "src/core"])("the README's map has every room of %s", (folder) => {
  const rooms = foldersOf(folder);
  expect(rooms.length).toBeGreaterThan(5);
  expect(rooms.filter((room) => !new RegExp(`\\b${room}/`).test(MAP))).toEqual([]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstLoad } from "../support/firstLoad";
import { build } from "../support/webBuild";
import { printTable } from "./table";

/** Builds the pane for production and prints what of it Excel loads at once. Sizes do not depend on the machine. */
export function weighFirstLoad(): void {
  const folder = mkdtempSync(join(tmpdir(), "rekap-weight-"));
  const { code, said } = build("https://example.go.id", folder);
  if (code !== 0) throw new Error(`The pane could not be built:\n${said}`);
  const files = firstLoad(folder);
  rmSync(folder, { recursive: true });
  const total = (size: "bytes" | "gzipped") => files.reduce((sum, file) => sum + file[size], 0);
  console.log("First load of the production pane, without Office.js.");
  printTable(
    ["file", "bytes", "gzipped"],
    [...files.map(({ file, bytes, gzipped }) => [file, bytes, gzipped]), ["all", total("bytes"), total("gzipped")]],
  );
}

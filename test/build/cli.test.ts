import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../support/webBuild";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
/** As many as are checked in threads. */
const MANY = 8;

test("the built commands need nothing beside them: a folder is checked in threads, a copy is filled", () => {
  const folder = mkdtempSync(join(tmpdir(), "rekap-cli-"));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, "rekap.cjs"), ...args], { cwd: folder, encoding: "utf8" });
  const { code, said } = buildCli(folder);
  expect([code, said]).toEqual([0, expect.stringContaining("compiled successfully")]);
  expect(readdirSync(folder).sort()).toEqual(["rekap.cjs", "worker.cjs"]);

  for (let at = 0; at < MANY; at++) copyFileSync(KOTIM, join(folder, `${at}.xlsx`));
  const checked = run("check", folder);
  expect([checked.status, checked.stderr]).toEqual([1, ""]);
  expect(checked.stdout.match(/^\d\.xlsx {2}16 salah, 11 ikut salah/gm)).toHaveLength(MANY);

  const filled = run("fill", "0.xlsx", "isi.xlsx");
  expect([filled.status, filled.stdout]).toEqual([0, expect.stringContaining("13 sel diisi")]);
  rmSync(folder, { recursive: true });
}, 120_000);

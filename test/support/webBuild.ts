import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./manifest";

/** Runs `npm run build` as a developer would, for a base address (none: without one), into a folder. */
export function build(
  base: string | undefined,
  folder: string,
): { readonly code: number | null; readonly said: string } {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = base === undefined ? [] : ["--env", `base=${base}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", folder, ...options],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { code: status, said: stdout + stderr };
}

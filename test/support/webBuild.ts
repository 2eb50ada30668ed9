import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./manifest";

interface Built {
  readonly code: number | null;
  readonly said: string;
}

/** Runs `npm run build` as a developer would, for a base address (none: without one), into a folder. */
export function build(base: string | undefined, folder: string): Built {
  const options = base === undefined ? [] : ["--env", `base=${base}`];
  return webpack("--mode", "production", "--output-path", folder, ...options);
}

/** Writes into a folder what `npm start` serves or, minimized, the same with the pane as it is deployed. */
export function buildSimulator(folder: string, mode: "development" | "production" = "development"): Built {
  return webpack("--config", "webpack.simulator.config.js", "--mode", mode, "--output-path", folder);
}

/** Runs `npm run build:cli` into a folder. */
export function buildCli(folder: string): Built {
  return webpack("--config", "webpack.cli.config.js", "--output-path", folder);
}

/** Builds one script for Node as the commands are built, as `main.cjs` into a folder. */
export function buildForNode(script: string, folder: string): Built {
  return webpack("--config", "webpack.cli.config.js", "--entry-reset", "--entry", script, "--output-path", folder);
}

function webpack(...options: readonly string[]): Built {
  const script = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: ROOT, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

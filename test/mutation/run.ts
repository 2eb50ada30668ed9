import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ROOMS } from "./rooms";

/**
 * Mutation tests, room by room: `npm run mutation` for all, `npm run mutation -- words tally` for some. A run of a large
 * room takes an hour on a small machine; each prints its score, and at least 80 % is asked of every one.
 */
const AIM = 80;
const REPORT = "reports/mutation/mutation.json";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const named = process.argv.slice(2);
const scores = (named.length > 0 ? named : Object.keys(ROOMS)).map((name) => ({ name, ...scoreOf(name) }));
for (const { name, found, lived } of scores) {
  process.stdout.write(
    `${name.padEnd(12)} ${percent(found, lived).toFixed(1)} % of ${String(found + lived)} noticed\n`,
  );
}
process.exitCode = scores.every(({ found, lived }) => percent(found, lived) >= AIM) ? 0 : 1;

function scoreOf(name: string): { found: number; lived: number } {
  const room = ROOMS[name];
  if (!room) throw new Error(`No room is called "${name}": ${Object.keys(ROOMS).join(", ")}.`);
  const { source, without = [] } = room;
  const filesIn = (folder: string) => `src/${folder}/**/*.ts`;
  const mutate = [...source.map(filesIn), ...without.map((folder) => `!${filesIn(folder)}`)].join(",");
  const stryker = ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "--mutate", mutate];
  const env = { ...process.env, MUTATED_ROOM: name };
  const { status } = spawnSync(process.execPath, stryker, { stdio: "inherit", env });
  if (status !== 0) throw new Error(`The run over ${name} failed.`);
  const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const count = (...statuses: string[]) => all.filter((one) => statuses.includes(one)).length;
  return { found: count("Killed", "Timeout"), lived: count("Survived", "NoCoverage") };
}

function percent(found: number, lived: number): number {
  return (100 * found) / (found + lived);
}

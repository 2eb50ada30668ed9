import { cliTextsOf } from "../text/cli/cliTexts";
import { main as check } from "./checkCommand";
import { CLEAN, UNUSABLE } from "./fileReport";
import { main as fill } from "./fillCommand";
import { main as next } from "./nextCommand";
import { readOptions } from "./options";
import { allUsages } from "./usage";

/** All commands, by the first word: "fill IN.xlsx OUT.xlsx"; without one of them `check` is meant. Returns the exit code. */
export async function main(
  args: readonly string[],
  write: (text: string) => void,
  progress?: (text: string) => void,
): Promise<number> {
  const { files, asked, unknown, language } = readOptions(args, []);
  if (files.length === 0 && unknown === null && asked !== "version") {
    write(allUsages(cliTextsOf(language)));
    return asked === "help" ? CLEAN : UNUSABLE;
  }
  const [command, ...rest] = args;
  if (command === "fill") return fill(rest, write);
  if (command === "next") return next(rest, write);
  return check(command === "check" ? rest : args, write, progress);
}

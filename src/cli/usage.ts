import { extname } from "node:path";
import type { CliTexts, Command } from "../text/cli/texts";

const COMMANDS: readonly Command[] = ["check", "fill", "next"];

/** How a command is called. The program is one file once it is built, and TypeScript before. */
export function usageOf(command: Command, { takes, usage }: CliTexts, type: string = extname(__filename)): string {
  const call = type === ".ts" ? `npm run ${command} --` : `rekap-ptsp ${command}`;
  return usage(`${call} ${takes[command]}`);
}

/** What the program can do: each command, what it does and how it is called. */
export function allUsages(say: CliTexts, type?: string): string {
  const each = COMMANDS.map((command) => `${command}: ${say.does[command]}\n  ${usageOf(command, say, type)}\n`);
  return [...each, say.moreHelp].join("\n");
}

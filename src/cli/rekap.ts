import { main as check } from "./checkCommand";
import { main as fill } from "./fillCommand";
import { run } from "./run";

/** The program that `npm run build:cli` makes: both commands in one file that starts at once. */
run((args, write, progress) => {
  const [command, ...rest] = args;
  return command === "fill" ? fill(rest, write) : check(command === "check" ? rest : args, write, progress);
});

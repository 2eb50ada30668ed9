import { main as check } from "./checkCommand";
import { main as fill } from "./fillCommand";
import { main as next } from "./nextCommand";
import { run } from "./run";

/** The program that `npm run build:cli` makes: all commands in one file that starts at once. */
run((args, write, progress) => {
  const [command, ...rest] = args;
  if (command === "fill") return fill(rest, write);
  if (command === "next") return next(rest, write);
  return check(command === "check" ? rest : args, write, progress);
});

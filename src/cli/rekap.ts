import { main } from "./rekapCommand";
import { run } from "./run";

/** The program that `npm run build:cli` makes: all commands in one file that starts at once. */
run(main);

import { main } from "./fillCommand";
import { run } from "./run";

run(main);

import { main } from "./checkCommand";
import { run } from "./run";

run(main);

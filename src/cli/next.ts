import { main } from "./nextCommand";
import { run } from "./run";

run(main);

import { version } from "../../package.json";

/** The version of the program, as a person is told it. */
export const VERSION = version;

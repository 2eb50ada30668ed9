import program from "../../package.json";

/** The version of the program, which package.json alone states. */
export const version = program.version;

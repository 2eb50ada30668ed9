export type Command = "check" | "fill" | "next";

/** What the commands of the terminal say, in one language. */
export interface CliTexts {
  /** What is written behind the name of a command. */
  readonly takes: Readonly<Record<Command, string>>;
  readonly does: Readonly<Record<Command, string>>;
  readonly usage: (call: string) => string;
  /** Below the list of all commands. */
  readonly moreHelp: string;
  readonly unknownOption: (option: string) => string;
  /** An option of the command, as it was typed, with a value that it cannot have, or without one. */
  readonly unknownValue: (option: string) => string;
  readonly table: (kind: string, sheet: string, range: string) => string;
  /** No workbook in the folders that were named. */
  readonly noFiles: string;
  readonly progress: (done: number, of: number) => string;
  readonly nothingFound: string;
  readonly consequences: (count: number) => string;
  /** Blank figures side by side, with the values they should have. */
  readonly blanks: (count: number, values: string) => string;
  readonly filled: (count: number, out: string) => string;
  readonly nothingToFill: (out: string) => string;
  readonly kept: (name: string) => string;
}

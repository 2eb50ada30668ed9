import { aside } from "../aside";
import { counted, numberEn } from "../counted";
import type { CliTexts } from "./texts";

/** What the commands of the terminal say, in English. */
export const cli: CliTexts = {
  takes: {
    check:
      "[--json] [--relations] [--proof OUT.xlsx] [--lang id|en] [--rule NAME=off|notice|warning|error]… " +
      "[--weight exact|three|two] [--rounding full|rounded] [--scale 3|4|5|6|7|10] FILE.xlsx… | FOLDER…",
    fill:
      "IN.xlsx OUT.xlsx [--json] [--lang id|en] [--writing formulas|values] " +
      "[--weight exact|three|two] [--rounding full|rounded] [--scale 3|4|5|6|7|10]",
    next:
      "IN.xlsx OUT.xlsx [--step month|quarter|semester|year] [--quarter 2/2024] " +
      "[--empty 'SHEET!A2:F7'] [--keep 'SHEET!A2:F7'] [--json] [--lang id|en]",
  },
  does: {
    check: "says what is wrong, missing or doubtful in workbooks.",
    fill: "fills what is blank, into a new file.",
    next: "makes the next term's workbook, as a new file.",
  },
  usage: (calls) => `Usage: ${calls}`,
  moreHelp: "Each command with --help tells how it is called; --version tells the version. More in docs/cli.md.",
  unknownOption: (option) => `Unknown option ${option}.`,
  unknownValue: (option) => `The value of ${option} is missing or unknown. What is possible stands below.`,
  table: (kind, sheet, range) => aside(kind, `sheet "${sheet}", ${range}`),
  noFiles: "There is no .xlsx file in that folder.",
  progress: (done, of) => `${numberEn(done)} of ${numberEn(of)} files checked`,
  nothingFound: "Nothing found.",
  consequences: (count) => `follow from it (${numberEn(count)}):`,
  blanks: (count, values) =>
    count === 1
      ? `1 cell is still blank; it is ${values}. Fill it before sending.`
      : `${numberEn(count)} cells are still blank; they are ${values}. Fill them before sending.`,
  filled: (count, out) => `${counted(count, "cell")} filled. The result is in ${out}; the original was not changed.`,
  nothingToFill: (out) => `There are no blank cells to fill. A copy is in ${out}.`,
  kept: (name) => `The earlier file of that name was kept as ${name}.`,
};

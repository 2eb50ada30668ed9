import type { RuleFacts } from "../../../../rules/rule";
import { columnsUndecided } from "./columnsUndecided";
import { furtherUnsur } from "./furtherUnsur";
import { gradeChanged } from "./gradeChanged";
import { kinerjaSpelling } from "./kinerjaSpelling";
import { letteredColumns } from "./letteredColumns";
import { notAttainable } from "./notAttainable";
import { saidUnsur } from "./saidUnsur";
import { sampleSize } from "./sampleSize";
import { unsurNames } from "./unsurNames";

/** Every rule of tables of results that is not arithmetic; the last ones look at all tables of a workbook. */
export const resultRules: readonly RuleFacts[] = [
  columnsUndecided,
  letteredColumns,
  notAttainable,
  furtherUnsur,
  saidUnsur,
  kinerjaSpelling,
  unsurNames,
  gradeChanged,
  sampleSize,
];

/**
 * Why a figure is written as a fixed number, which moves with no other: it is a `typed` one; it is computed from numbers
 * that are stored as `text`; it counts rows of a `register` that no formula counts; its columns are `interchanged`; it
 * stands in a `sentence`; formulas that read what is typed beside it would give `another` figure; it stands in a
 * `table` of Excel's own, which may copy a formula into its whole column; or the person has `chosen` values.
 */
export type Fixed = "typed" | "text" | "register" | "interchanged" | "sentence" | "another" | "table" | "chosen";

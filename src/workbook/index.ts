/** The workbook as the program asks it: a port, what is asked of it, and what it answers. */
export * from "./kept";
export type * from "./answer";
export type * from "./snapshot";
export type * from "./applied";
export type * from "./charted";
export type * from "./sheets";
export type * from "./marked";
export type * from "./steps";
export type * from "./undone";
export type * from "./port";

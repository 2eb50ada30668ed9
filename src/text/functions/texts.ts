import type { CellValue } from "../../core/grid/sheet";

/** What a person is told of a function in the formula bar, by the names its parameters have in the code. */
interface Help<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, { readonly name: string; readonly description: string }>>;
}

/** Where a cell stands in a range, counted from 1; null in the direction in which the range has only one. */
export interface Spot {
  readonly row: number | null;
  readonly column: number | null;
}

/** What is asked for in one cell. */
export type Asked = "ikm" | "population";

/** Why a function gives no figure, and what has to be told of it. */
export interface Problems {
  readonly cellError: { readonly spot: Spot; readonly code: string };
  readonly noAnswer: { readonly spot: Spot; readonly value: CellValue };
  /** `isOnOther` where it may be an answer on a longer scale. */
  readonly offScale: {
    readonly spot: Spot;
    readonly value: CellValue;
    readonly most: number;
    readonly isOnOther: boolean;
  };
  readonly noAnswers: object;
  readonly severalUnsur: object;
  readonly unanswered: { readonly column: number; readonly header: string };
  readonly lettersUndecided: object;
  readonly wordsUndecided: { readonly most: number };
  readonly otherWords: { readonly most: number; readonly given: number };
  readonly noScale: { readonly value: CellValue };
  readonly noWeight: { readonly spot: Spot; readonly value: CellValue };
  readonly weightCount: { readonly weights: number; readonly unsur: number };
  readonly weightSum: { readonly sum: number };
  readonly blank: { readonly asked: Asked };
  readonly severalCells: { readonly asked: Asked };
  readonly inputError: { readonly asked: Asked; readonly code: string };
  readonly noNumber: { readonly asked: Asked; readonly value: CellValue };
  readonly nrrForIkm: { readonly value: number };
  readonly noIkm: { readonly value: number };
  readonly noPopulation: { readonly value: number };
}

/** One of them. */
export type Problem = { readonly [K in keyof Problems]: { readonly key: K } & Problems[K] }[keyof Problems];

/** A number or a text as a person reads it: 3,35 or "Baik". */
export type Shown = (value: CellValue) => string;

/** The functions of the formula bar, in one language. Their names are the same in both. */
export interface FunctionTexts {
  readonly help: {
    readonly NRR: Help<"answers" | "scale">;
    readonly IKM: Help<"answers" | "weights" | "scale">;
    readonly MUTU: Help<"ikm">;
    readonly KINERJA: Help<"ikm">;
    readonly SAMPEL: Help<"population">;
  };
  /** The part of the help page that is about them. */
  readonly helpPage: string;
  /** Stands beside #VALUE!: what is wrong, and what to do. */
  readonly problems: { readonly [K in keyof Problems]: (params: Problems[K], shown: Shown) => string };
}

/** The name of a function, behind "PTSP.". */
export type FunctionId = keyof FunctionTexts["help"];

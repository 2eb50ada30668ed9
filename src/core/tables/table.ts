import type { Period } from "../dates/periods";
import type { Edit } from "../edits/edit";
import type { Finding } from "../findings/finding";
import type { Figure } from "../findings/message";
import type { Cell } from "../grid/address";
import type { Area, SheetArea } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Exact } from "../numbers/exact";
import type { Entries } from "../locate/findings";
import type { Evidence } from "../relations/findings";
import type { Preferences } from "../preferences/preferences";
import type { Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import type { Ground } from "../rules/ground";
import type { RuleFacts } from "../rules/rule";
import type { Steps } from "../steps";
import type { Channel } from "../titles/channel";
import type { Matrix } from "./skm/matrix";
import type { UnsurTable } from "./skm/perUnsur/unsurTable";
import type { Profile } from "./profile/profile";
import type { CaseList } from "./cases/caseList";
import type { Invested } from "./investment/invested";
import type { Plot } from "./plot";
import type { Issued } from "./register/issued";
import type { PermitRegister } from "./register/register";

/** A table found on a sheet, with everything that filling and checking it need. */
export interface Table {
  readonly kind: string;
  readonly sheet: Sheet;
  readonly area: Area;
  /** The line above the table that names it, if there is one. */
  readonly title: string | null;
  readonly relations: readonly Relation[];
  /** Null for a table that stands alone. */
  readonly joint: Joint | null;
  /** Where the one figure stands that everything in the table leads to; null where the sheet has no place for it. */
  readonly result: Cell | null;
  readonly reader: Reader;
  readonly evidence: Evidence;
  /** The typed figures, where they may be mistyped; null where they are sure and only what is computed can be wrong. */
  readonly entries: Entries | null;
  /** What the table's own rules find: everything that is not arithmetic. */
  readonly notes: readonly Finding[];
  /** Labels for figures the table has no rows for yet; null where it has its rows. */
  readonly newLabels: readonly Edit[] | null;
  /** Cells, by `cellKey`, that another table on the sheet takes for something else; known once all tables are. */
  readonly disputed?: ReadonlyMap<number, Dispute>;
  /** What its answers in words count, where they are: a person is to confirm it once. */
  readonly reading?: Reading;
  /** For a survey: who answered what, which other tables may sum up. */
  readonly survey?: Matrix;
  /** For a register: its rows, which the figures of other tables may be counted from. */
  readonly register?: PermitRegister;
  /** For results of a survey by unsur: what each was given. */
  readonly scores?: readonly UnsurScore[];
  /** For the same: what it says, and its figures that the answers to the survey give as well. */
  readonly results?: Results;
  /** For results of several periods: its figures that the survey of each period gives as well. */
  readonly trend?: readonly PeriodResults[];
  /** The same for services, counters or units, each of which has a survey of its own. */
  readonly ofServices?: readonly ServiceResults[];
  /** For a follow-up plan: the unsur that it is about. */
  readonly priorities?: Priorities;
  /** For a profile of respondents: its rows, which the answers to the survey may tell. */
  readonly profile?: Profile;
  /** For a list of complaints or of requests: its cases, which other tables may count. */
  readonly cases?: CaseList;
  /** For a table of counts: which of its cells count what, worked out when it is asked for. */
  readonly counts?: () => Counts;
  /** For a table that reports draw: its figures by what they are of, worked out when it is asked for; null where none are. */
  readonly plot?: () => Plot | null;
  /** For a table of investment: what it comes to, worked out when it is asked for; null where that is not certain. */
  readonly invested?: () => Invested | null;
  /** Where on other sheets stands what its figures are counted or taken from: registers, the figures of months. */
  readonly countedFrom?: readonly SheetArea[];
}

/** What an unsur was given in a survey: an index or an average, whichever the table states. */
export interface UnsurScore {
  readonly cell: Cell;
  readonly of: "index" | "nrr";
  /** The same for the same unsur, however offices name and number it. */
  readonly unsur: number;
  readonly name: string;
  /** "U3"; "" where the table gives no codes. */
  readonly code: string;
  readonly value: Exact;
  readonly decimals: number;
}

/** A table of results by unsur as it was read. */
export interface Results {
  readonly table: UnsurTable;
  readonly figures: readonly ResultFigure[];
}

/** A figure of a table of results that the answers to the survey give as well. */
export interface ResultFigure {
  readonly cell: Cell;
  /** The figures of a survey that it may be, by their rules, the likeliest first: "skm-nrr". */
  readonly rules: readonly string[];
  /** Whose figure it is; null for one of the whole survey. */
  readonly of: ResultUnsur | null;
  /** False where only its value says that it is: a figure without words below a column, an average of all unsur. */
  readonly isNamed: boolean;
  /** True where it says by its value which survey the table is about: weighted averages are too alike for that. */
  readonly tells: boolean;
}

/** What a table says of one of its periods. */
export interface PeriodResults {
  readonly period: Period;
  readonly figures: readonly ResultFigure[];
}

/** What a table says of a service by its name. */
export interface ServiceResults {
  readonly name: string;
  readonly figures: readonly ResultFigure[];
}

/** An unsur as a table of results calls it. */
export interface ResultUnsur {
  /** The same for the same unsur, however offices name and number it; null for a name that is not known. */
  readonly unsur: number | null;
  /** "U3"; "" where the table gives no codes. */
  readonly code: string;
  readonly name: string;
}

/** The unsur that a plan takes up first, and when it begins. */
export interface Priorities {
  readonly unsur: readonly { readonly text: string; readonly cell: Cell }[];
  /** The first month that it names, 1 to 12, and its year; each null where it names none. */
  readonly month: number | null;
  readonly year: number | null;
}

/** The numbers that answers in words are read as. */
export interface Reading {
  /** The same for the same answers read the same, wherever they stand. */
  readonly key: string;
  /** The best answers first. */
  readonly answers: readonly CountedAnswers[];
}

/** Answers in words that count the same. */
export interface CountedAnswers {
  readonly number: number;
  readonly texts: readonly string[];
}

/** What another table takes a cell for. */
export interface Dispute {
  /** Where that table stands: "A1:F20". */
  readonly area: string;
  /** The figure that it computes there; null where it only reads what stands there. */
  readonly other: Figure | null;
}

/** The cells of a table that count the permits of one jenis izin in one month. */
export interface Counts {
  /** The channel that the table says it is for; null where it says none. */
  readonly channel: Channel | null;
  /** The jenis izin that are counted, from top to bottom. */
  readonly kinds: readonly CountedKind[];
  /** 1 to 12, in their order. */
  readonly months: readonly number[];
  /** Worked out when they are asked for: a large table has very many. */
  cells(): Steps<readonly CountCell[]>;
}

/** The cell that names a jenis izin, and what it says. */
export interface CountedKind {
  readonly label: Cell;
  readonly kind: string;
}

export interface CountCell extends CountedKind {
  readonly cell: Cell;
  /** "Reklame, April". */
  readonly subject: string;
  /** 1 to 12. */
  readonly month: number;
  /** Null where the table does not say of which year it is. */
  readonly year: number | null;
}

/** Tables side by side that add up to a further one: only together do they tell which cell is wrong. */
export interface Joint {
  /** What must hold in all of them, the table's own relations among it. */
  readonly relations: readonly Relation[];
  /** True for the cells of the table itself: what is found in others is theirs to tell. */
  owns(cell: Cell): boolean;
}

/** A kind of table: one folder that knows how to find it and what must hold in it. */
export interface TableKind {
  readonly kind: string;
  /** What is said of its tables beside their figures. */
  readonly rules: readonly RuleFacts[];
  /** The rules of its figures: what computes them, or that they are typed. */
  readonly figures: readonly string[];
  /** What these rest on. */
  readonly ground: Ground;
  /** The same of figures that are filled where they are blank, and not judged otherwise. */
  readonly filled?: readonly string[];
  /** Looks at nothing but what it is given: what it finds is kept as long as that is the same. */
  recognise(around: Around): Steps<readonly Table[]>;
}

/** A sheet, with what there is to know of it before a kind of table is looked for. */
export interface Around {
  readonly sheet: Sheet;
  /** Those on it. */
  readonly registers: readonly PermitRegister[];
  /** What registers anywhere in the workbook list: it tells rows that are still blank from headings. */
  readonly issued: Issued;
  /** The tables on it that kinds before this one have understood. */
  readonly found: readonly Table[];
  /** What the office wants otherwise. */
  readonly preferences: Preferences;
}

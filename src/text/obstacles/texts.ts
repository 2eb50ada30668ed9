import type { Refusal } from "../../core/edits/refusal";
import type { Obstacle, Stays } from "../../workbook";

/** Why a cell was not written or not put back, and what Undo says, in one language. */
export interface ObstacleTexts {
  /** Why a cell was left as it was. */
  readonly refused: Readonly<Record<Refusal, (cell: string) => string>>;
  /** Why the workbook did not do what it was asked for; `detail` is the host's own word for it, "" where it has none. */
  readonly obstacles: Readonly<Record<Obstacle, (detail: string) => string>>;
  readonly undo: {
    readonly restored: (count: number) => string;
    /** Why cells were not put back. */
    readonly left: Readonly<Record<Stays, (cells: string) => string>>;
    readonly nothing: string;
    /** Asks before a step is taken back that another pane has made, or this one before it was closed. */
    readonly others: string;
    readonly othersYes: string;
    /** Stands for the name of a sheet that is no longer there. */
    readonly deletedSheet: string;
  };
}

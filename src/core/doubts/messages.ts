import type { Figure } from "../findings/message";
import type { Shown } from "../findings/shown";

/** What the sentences about figures that are known and not offered need to know. */
export interface DoubtMessages {
  /** Why a figure is not offered: it is out of the range of such figures. Null where nothing sets a bound. */
  readonly "impossible-result": {
    readonly figure: Figure;
    readonly result: Shown;
    readonly least: Shown;
    readonly most: Shown;
  };
  /** The same: `label` says another computation, "x 0,071", which would give another figure. */
  readonly "label-differs": {
    readonly figure: Figure;
    readonly label: string;
    readonly factor: string;
    readonly labelled: Shown;
    readonly computed: Shown;
  };
  /** The same: the table in `area` takes the cell for another figure, or reads it as one of its own where that is null. */
  readonly "read-in-two-ways": { readonly figure: Figure; readonly area: string; readonly other: Figure | null };
}

declare module "../findings/message" {
  interface MessageParams extends DoubtMessages {}
}

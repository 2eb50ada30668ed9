import type { Cell, SheetCell } from "../grid/address";

/** What the sentences about titles, their periods and channels, and the numbers of captions need to know. */
export interface TitleMessages {
  /** A period that is numbered twice and differs; `ways` are the two ways to put it right. */
  readonly "contradicting-period": { readonly stated: string; readonly ways: readonly [string, string] };
  /** A quarter or semester, and the dates beside it that are not its own. */
  readonly "contradicting-dates": { readonly stated: string; readonly dates: string };
  /** `named` is the period that the table's title names. */
  readonly "differing-period": { readonly stated: string; readonly title: Cell; readonly named: string };
  readonly "wrong-channel": { readonly stated: string; readonly expected: string };
  /** `others` are the further captions whose numbers move on. */
  readonly "repeated-caption": {
    readonly label: string;
    readonly first: SheetCell;
    readonly expected: string;
    readonly others: number;
  };
  /** A caption that follows `before`, and the labels that are left out between them. */
  readonly "skipped-caption": { readonly label: string; readonly before: string; readonly missing: readonly string[] };
  /** Who signs for another region than the heading at `heading` names. */
  readonly "signing-office": { readonly signed: string; readonly named: string; readonly heading: Cell };
}

declare module "../findings/message" {
  interface MessageParams extends TitleMessages {}
}

import type { Cell } from "../grid/address";

/** What the sentences about registers and the tables that count them need to know. */
export interface TallyMessages {
  readonly "register-outside-period": { readonly rows: readonly number[] };
  readonly "register-unknown-kind": { readonly count: number; readonly kinds: readonly Tallied[] };
  readonly "register-unknown-channel": { readonly count: number; readonly channels: readonly Tallied[] };
  /** How many rows the new table from `first` to `last` would count, and how many are left. */
  readonly "register-without-table": {
    readonly counted: number;
    readonly left: number;
    readonly first: Cell;
    readonly last: Cell;
  };
  /** How many typed counts were compared with a register, and how many of them it confirms. */
  readonly "register-differs": { readonly register: string; readonly typed: number; readonly confirmed: number };
}

declare module "../findings/message" {
  interface MessageParams extends TallyMessages {}
}

/** How many rows there are of a name. */
export interface Tallied {
  readonly name: string;
  readonly count: number;
}

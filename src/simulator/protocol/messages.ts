/** What the Office.js client sends, as far as a host needs it. Every request and answer is one JSON text. */
export interface Request {
  readonly id: number;
  readonly type: typeof MessageType.request;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** One batch: what `context.sync()` sends. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** One step of a batch, done in order. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

/** How an object of the batch is reached from another one. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside every argument that is itself an object of the batch: the number of its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What became of a batch. The results end where an action failed; what was done before it stays done. */
export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export const MessageType = { request: 1, response: 2, event: 3 } as const;
export const ActionType = { instantiate: 1, load: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
/** Of a request: it waits while a cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

import type { Answer, Obstacle } from "../workbook";
import { codeOf } from "./host";

/**
 * Microsoft's error codes ("Error handling with the application-specific JavaScript APIs"), and what they mean for a
 * person. Those that only a fault of this program can bring about are not here: they are `failed`, with the code.
 */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  InvalidOperationInCellEditMode: "busy",
  // What Excel says while a dialog is open or something is typed, where it does not say it as above.
  InvalidOperation: "not-now",
  AccessDenied: "denied",
  BadPassword: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  // On the web, where a sheet goes while a request is under way (office-js issue 6964).
  InvalidRequestContext: "gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  FormulaLengthExceedsLimit: "too-long",
  MemoryLimitReached: "memory",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedOperation: "too-old",
  InactiveWorkbook: "elsewhere",
  // While another workbook is in front (office-js issues 5319 and 6365).
  InvalidSelection: "elsewhere",
  FilteredRangeConflict: "filtered",
  PivotTableRangeConflict: "pivot",
  ActivityLimitReached: "again",
  Conflict: "again",
  RequestAborted: "again",
  ServiceNotAvailable: "again",
  HostRestartNeeded: "restart",
  Unauthenticated: "signed-out",
};

/** An obstacle that this room finds by itself. Never leaves the room. */
export class Met extends Error {
  constructor(
    readonly obstacle: Obstacle,
    message: string,
    /** The sheets that it is about, where these are to be named. */
    readonly detail = "",
  ) {
    super(message);
  }
}

/** What an operation gives, or the obstacle that the host met. Errors that are not the host's are thrown on. */
export async function answer<T>(operation: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return {
      ok: false,
      obstacle: obstacleOf(error),
      detail: error instanceof Met ? error.detail : (codeOf(error) ?? ""),
    };
  }
}

/** Does what should follow on work that is done, and has to be told, whether Excel lets it follow or not. */
export async function wherePossible(operation: () => Promise<unknown>): Promise<void> {
  await answer(operation);
}

/** What an error of the host means for a person. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Met) return error.obstacle;
  const code = codeOf(error);
  if (code === null) throw error;
  return OBSTACLES[code] ?? "failed";
}

/** True where the host was asked for too much at once, and may be asked for less. */
export function isTooMuch(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && OBSTACLES[code] === "too-large";
}

/** True where the host named this method as the one that it could not do. */
export function isRefused(error: unknown, method: string): boolean {
  if (codeOf(error) === null) return false;
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation?.endsWith(`.${method}`) === true;
}

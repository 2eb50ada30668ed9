import type { Answer, Obstacle } from "../workbook";
import { codeOf } from "./host";

/** Microsoft's error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"). */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  InvalidOperationInCellEditMode: "busy",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
};

/** An obstacle that this room finds by itself. Never leaves the room. */
export class Met extends Error {
  constructor(
    readonly obstacle: Obstacle,
    message: string,
  ) {
    super(message);
  }
}

/** What an operation gives, or the obstacle that the host met. Errors that are not the host's are thrown on. */
export async function answer<T>(operation: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return { ok: false, obstacle: obstacleOf(error), detail: codeOf(error) ?? "" };
  }
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

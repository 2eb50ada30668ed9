/** An error as the host reports it; the client throws it as an `OfficeExtension.Error` with the same code. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A request that the simulator does not answer; it is also kept in `Host.shortcomings`. */
export class Unanswered extends OfficeError {
  constructor(readonly request: string) {
    super("NotImplemented", `The simulator does not answer ${request}.`);
  }
}

/** Messages as in Microsoft's "Error handling with the application-specific JavaScript APIs". */
export const errors = {
  invalidArgument: (about = "") =>
    new OfficeError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format.${about && ` ${about}`}`,
    ),
  wrongShape: () =>
    errors.invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  apiNotFound: () =>
    new OfficeError(
      "ApiNotFound",
      "The API you're trying to use could not be found. It may be available in a newer version of the Office application.",
    ),
  /** Microsoft does not say how an Excel words that an array cannot be changed in part, nor its code. */
  partOfArray: () => new OfficeError("GeneralException", "You can't change part of an array."),
  insertDeleteConflict: () =>
    new OfficeError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict."),
  tooManyMerges: () => new OfficeError("GeneralException", "There was an internal error while processing the request."),
  mergedRangeConflict: () =>
    new OfficeError(
      "MergedRangeConflict",
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    ),
  invalidReference: () => new OfficeError("InvalidReference", "This reference is not valid for the current operation."),
  itemNotFound: () => new OfficeError("ItemNotFound", "The requested resource doesn't exist."),
  /** No document names the code of this one. */
  noSecondWindow: () =>
    new OfficeError("GeneralException", "There was an internal error while processing the request."),
  settingsFull: () => new OfficeError("GeneralException", "There was an internal error while processing the request."),
  itemAlreadyExists: () => new OfficeError("ItemAlreadyExists", "The resource being created already exists."),
  unsupportedSheet: () =>
    new OfficeError(
      "UnsupportedSheet",
      "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
    ),
  accessDenied: () => new OfficeError("AccessDenied", "You can't perform the requested operation."),
  cellEditMode: () =>
    new OfficeError(
      "InvalidOperationInCellEditMode",
      "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
    ),
  requestTooLarge: () =>
    new OfficeError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
  responseTooLarge: () =>
    new OfficeError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."),
} as const;

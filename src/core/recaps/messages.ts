/** What the sentences about what other sheets are read for need to know. */
export interface RecapMessages {
  /** A formula that reads another sheet otherwise than those of its line do; `formula` is as theirs are. */
  readonly "reference-differs": { readonly actual: string; readonly formula: string };
}

declare module "../findings/message" {
  interface MessageParams extends RecapMessages {}
}

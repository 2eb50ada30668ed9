/** A button of several words has as many lines as it needs. */
export const WRAPPING = {
  root: { height: "auto", minHeight: 32, padding: "4px 12px" },
  label: { textAlign: "start", lineHeight: "1.3" },
} as const;

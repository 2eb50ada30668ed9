import type { Severity } from "../../core/findings/finding";

/** How a finding of each severity looks: a drawing and one of the theme's colours, always beside its word. */
export const TONES = {
  error: { icon: "ErrorBadge", colour: "errorIcon" },
  warning: { icon: "Warning", colour: "warningIcon" },
  info: { icon: "Info", colour: "infoIcon" },
} as const satisfies Readonly<Record<Severity, unknown>>;

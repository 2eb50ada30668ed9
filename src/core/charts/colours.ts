/**
 * The colours of a chart, from the darkest to the lightest: also printed without colours each is told from its neighbours by how dark it
 * is.
 */
export const COLOURS = ["#0B2545", "#8A2B1F", "#3F7D4E", "#CC8A2E", "#9DC3E6", "#F9E7A8"] as const;

/** Around each column, so that the lightest are seen on white. */
export const OUTLINE = "#404040";

/** Lines to read a grade off: by how dark, the strictest first. */
export const BAND_COLOURS = ["#404040", "#7F7F7F", "#A6A6A6"] as const;

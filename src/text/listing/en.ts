import { counted, numberEn } from "../counted";
import type { ListingTexts } from "./texts";

/** Ways through the list of what was found, in English. */
export const listing: ListingTexts = {
  filters: "Filter what was found",
  filter: {
    errors: (count) => `Wrong ${numberEn(count)}`,
    warnings: (count) => `Look at ${numberEn(count)}`,
    blanks: (count) => `Blank ${numberEn(count)}`,
    notices: (count) => `Notices ${numberEn(count)}`,
  },
  tools: "Search and group",
  search: "Search for a cell, name or word",
  grouping: "Group by",
  groupings: { table: "Table", severity: "Severity", sheet: "Sheet", cause: "Cause" },
  nothing: "Nothing of the kind was found.",
  all: "Show all",
  previous: "Previous finding (Alt+↑)",
  next: "Next finding (Alt+↓)",
  position: (at, of) => (at === 0 ? counted(of, "finding") : `${numberEn(at)} of ${numberEn(of)}`),
  complete: (count) => `Complete (${numberEn(count)})`,
  unknown: (count) => `Not understood (${numberEn(count)})`,
  unknownHint: "Looks like a table, but of no kind that is known. It was not checked.",
};

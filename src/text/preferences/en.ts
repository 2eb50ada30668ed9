import { counted } from "../counted";
import type { PreferenceTexts } from "./texts";

const LEVELS = { error: "wrong", warning: "to be looked at", info: "notice", off: "off" } as const;

/** What is said of how an office wants a workbook checked and filled, in English. */
export const preferencesEn: PreferenceTexts = {
  kept: "These hold for this workbook and are kept in it. They count from the next check or fill on.",
  weight: {
    label: "Weight of an unsur in tables of survey answers",
    options: {
      inferred: "as on the sheet; where it says none, 1 ÷ number of unsur",
      exact: "1 ÷ number of unsur, unrounded",
      three: "1 ÷ number of unsur, three decimals (0.111)",
      two: "1 ÷ number of unsur, two decimals (0.11)",
    },
  },
  rounding: {
    label: "Figures on the way (NRR, weighted NRR) that are filled in",
    options: { full: "in full; only the IKM is rounded", rounded: "rounded to three decimals with ROUND" },
  },
  writing: {
    label: "Blank cells are filled with",
    options: { formulas: "formulas", values: "values" },
  },
  scale: {
    label: "Scale of the answers where the sheet does not say",
    unsaid: "only ask",
    upTo: (best) => `1 to ${best}`,
  },
  rules: "Rules",
  rulesHint: "A wrong figure is told even where its rule is lowered; other rules can be turned off.",
  search: "Search the rules",
  found: (rules) => `${counted(rules, "rule")} found`,
  nothingFound: "No rule has that word.",
  levels: LEVELS,
  declared: (severities) => `as usual: ${severities.map((one) => LEVELS[one]).join(" or ")}`,
  changed: (rules) => `${rules} changed`,
  reset: "Set everything back",
  checkAgain: "Check with these settings",
  used: (what) => `Settings used: ${what.join("; ")}.`,
  rule: (name, level) => `rule ${name} ${LEVELS[level]}`,
  unknownRule: (name) => `There is no rule ${name}; docs/cli.md lists them.`,
  cannotBeOff: (name) => `Rule ${name} names wrong figures: it can be lowered to warning or notice, not turned off.`,
};

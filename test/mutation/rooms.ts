/** A room whose source is mutated, and the tests that have to notice. */
export interface Room {
  readonly source: readonly string[];
  /** Folders within these that are rooms of their own. */
  readonly without?: readonly string[];
  readonly tests: readonly string[];
}

/** Every room with rules or sentences of its own, by the name that `npm run mutation -- NAME` takes. */
export const ROOMS: Readonly<Record<string, Room>> = {
  relations: { source: ["core/relations"], tests: ["core/relations", "core/locate"] },
  skm: {
    source: ["core/tables/skm"],
    without: ["core/tables/skm/method"],
    tests: ["core/relations", "core/tables/skm"],
  },
  method: { source: ["core/tables/skm/method"], tests: ["core/tables/skm/method"] },
  permits: { source: ["core/tables/permits"], tests: ["core/tables/permits", "core/tally", "core/charts"] },
  sums: {
    source: ["core/tables/sums"],
    tests: ["core/tables/sums", "core/tables/permits", "core/tables/totals", "core/tables/investment", "core/recaps"],
  },
  investment: {
    source: ["core/tables/investment"],
    without: ["core/tables/investment/order", "core/tables/investment/rules"],
    tests: ["core/tables/investment"],
  },
  order: {
    source: ["core/tables/investment/order", "core/tables/investment/rules"],
    tests: ["core/tables/investment"],
  },
  totals: { source: ["core/tables/totals"], tests: ["core/tables/totals", "core/tables/sums"] },
  layout: {
    source: ["core/layout"],
    tests: [
      "core/layout",
      "core/tables/totals",
      "core/tables/sums",
      "core/tables/permits",
      "core/tables/cases",
      "core/tables/plans",
    ],
  },
  addends: { source: ["core/sums"], tests: ["core/sums", "core/tables/totals", "core/tables/permits"] },
  formulas: { source: ["core/formulas"], tests: ["core/formulas"] },
  register: { source: ["core/tables/register"], tests: ["core/tables/register", "core/tally"] },
  profile: { source: ["core/tables/profile", "core/profiles"], tests: ["core/tables/profile", "core/profiles"] },
  tally: {
    source: ["core/tally"],
    without: ["core/tally/cases", "core/tally/crossed"],
    tests: ["core/tally"],
  },
  cases: { source: ["core/tally/cases"], tests: ["core/tally/cases"] },
  crossed: { source: ["core/tally/crossed"], tests: ["core/tally/crossed"] },
  narrative: { source: ["core/narrative", "core/ratings"], tests: ["core/narrative", "core/followUp"] },
  followUp: { source: ["core/followUp", "core/ratings"], tests: ["core/followUp", "core/narrative"] },
  proof: { source: ["core/proof"], tests: ["core/proof"] },
  titles: { source: ["core/titles", "core/titleRules"], tests: ["core/titles", "core/titleRules"] },
  dates: { source: ["core/dates"], tests: ["core/dates"] },
  functions: { source: ["functions"], tests: ["functions"] },
  text: { source: ["text"], tests: ["text", "rules"] },
};

/** The room that a run is about: its name stands in the environment, which reaches the runner's own processes. */
export function roomOfRun(): Room {
  const name = process.env.MUTATED_ROOM ?? "";
  const room = ROOMS[name];
  if (!room) throw new Error(`No room is called "${name}": ${Object.keys(ROOMS).join(", ")}.`);
  return room;
}

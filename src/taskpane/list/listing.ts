import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import { cellName } from "../../core/grid/address";
import { areaName } from "../../core/grid/area";
import { grouped } from "../../text/grouped";
import { speak } from "../../text/speak";
import type { Grouping } from "../../text/listing/texts";
import type { Texts } from "../../text/texts";
import { byItself, groupsOf, sortOf, type Group, type Sort } from "./groups";
import type { Review, ReviewedTable } from "../session/review";

/** How a person wants to see what was found. */
export interface View {
  /** The only sort that is shown; null for all. */
  readonly sort: Sort | null;
  readonly search: string;
  readonly by: Grouping;
}

export const WHOLE_VIEW: View = { sort: null, search: "", by: "table" };

/** A finding with what follows from it, and the part of the list that it stands in. */
export interface Entry {
  readonly group: Group;
  /** Makes a group of edits that belong together. */
  readonly bind: (edits: readonly Edit[]) => EditGroup;
  readonly home: string;
}

/** The part of the list that a table has. */
export function homeOf({ table: { sheet, area } }: Pick<ReviewedTable, "table">): string {
  return `${sheet.name} ${areaName(area)}`;
}

/** That of titles and captions. */
export const WORDS = "words";

/** Everything that was found, table by table, and then what belongs to none. */
export function entriesOf({ tables, words }: Review): readonly Entry[] {
  return [
    ...tables.flatMap((one) =>
      groupsOf([...one.findings, ...one.followers]).map((group) => ({ group, bind: one.group, home: homeOf(one) })),
    ),
    ...groupsOf(words).map((group) => ({ group, bind: byItself, home: WORDS })),
  ];
}

const SEVERITIES = ["error", "warning", "info"] as const;

const PART_OF: Readonly<Record<Exclude<Grouping, "table">, (entry: Entry) => string>> = {
  severity: ({ group }) => group.main.severity,
  sheet: ({ group }) => group.main.sheet,
  cause: ({ group }) => group.main.rule,
};

/** The same in other parts than tables: by severity, the worst first, by sheet or by rule, as these first appear. */
export function inParts(entries: readonly Entry[], by: Grouping): readonly Entry[] {
  if (by === "table") return entries;
  const rank = ({ group }: Entry) => SEVERITIES.indexOf(group.main.severity);
  const sorted = by === "severity" ? [...entries].sort((one, other) => rank(one) - rank(other)) : entries;
  return grouped(sorted, PART_OF[by]).flatMap(([home, own]) => own.map((entry) => ({ ...entry, home })));
}

/** Those that a person wants to see; a search looks into cells, names and sentences, those of what follows as well. */
export function seenIn(entries: readonly Entry[], { sort, search }: View, texts: Texts): readonly Entry[] {
  const wanted = search.trim().toLowerCase();
  return entries.filter(
    ({ group }) =>
      (sort === null || sortOf(group) === sort) &&
      (wanted === "" || saidIn(group, texts).some((text) => text.toLowerCase().includes(wanted))),
  );
}

function saidIn({ main, consequences }: Group, texts: Texts): readonly string[] {
  return [main, ...consequences].flatMap(({ sheet, cell, message }) => [
    `${sheet}!${cellName(cell)}`,
    speak(message, texts),
  ]);
}

/** What a person goes through one by one; notices only where these are what they want to see. */
export function stepsOf(entries: readonly Entry[], { sort }: View): readonly Entry[] {
  return sort === "notices" ? entries : entries.filter(({ group }) => group.main.severity !== "info");
}

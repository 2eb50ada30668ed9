import type { Finding } from "../../findings/finding";
import type { SheetArea } from "../../grid/area";
import { keyOf } from "../../relations/order";
import type { Relation } from "../../relations/relation";
import type { Table } from "../table";
import { profileEntries } from "./entries";
import type { ProfileGroup } from "./groups";
import type { Profile } from "./profile";
import { readerOf } from "./reader";
import { profileRelations } from "./relations";

/** What is known of a profile from elsewhere in its workbook. */
export interface KnownOfProfile {
  /** What its counts are by a survey. */
  readonly counted: readonly Relation[];
  /** What its totals are by how many answered. */
  readonly answered: readonly Relation[];
  /** How many answered, by the characteristics that are told so. */
  readonly people: ReadonlyMap<ProfileGroup, number>;
  readonly notes: readonly Finding[];
  readonly countedFrom: readonly SheetArea[];
}

export const NOTHING_KNOWN: KnownOfProfile = {
  counted: [],
  answered: [],
  people: new Map(),
  notes: [],
  countedFrom: [],
};

/** A profile as a table; what a survey counts goes before what the profile adds up. */
export function tableOf(profile: Profile, known = NOTHING_KNOWN): Table {
  const { sheet, area, heading } = profile;
  const reader = readerOf(profile);
  const { counted, answered, people, notes, countedFrom } = known;
  const targets = new Set(counted.map(keyOf));
  const own = profileRelations(profile, reader, people).filter((relation) => !targets.has(keyOf(relation)));
  const relations = [...counted, ...own, ...answered];
  return {
    kind: "respondent-profile",
    sheet,
    area,
    title: heading[0]?.text ?? null,
    relations,
    joint: null,
    result: own.findLast(({ rule }) => rule === "profile-total")?.target ?? null,
    reader,
    evidence: () => null,
    entries: profileEntries(profile, reader, known),
    notes,
    newLabels: null,
    profile,
    ...(countedFrom.length > 0 && { countedFrom }),
  };
}

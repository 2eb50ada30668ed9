import type { TableKind } from "../table";
import { profilesOn } from "./profile";
import { profileRules } from "./rules";
import { tableOf } from "./table";

/** How many of those who answered a survey are what: by jenis kelamin, usia, pendidikan, pekerjaan and the like. */
export const respondentProfile: TableKind = {
  kind: "respondent-profile",
  rules: profileRules,
  ground: "survey",
  figures: ["profile-count", "profile-total", "profile-share"],
  *recognise({ sheet, found }) {
    const taken = found.map(({ area }) => area);
    const profiles = yield* profilesOn(sheet, taken);
    return profiles.map((profile) => tableOf(profile));
  },
};

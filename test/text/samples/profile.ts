import type { ProfileMessages } from "../../../src/core/tables/profile/messages";
import type { Samples } from "./facts";

/** What is said of the profile of respondents. */
export const profile: Samples<ProfileMessages> = {
  "profile-differs": [
    { name: "Jenis Kelamin", sum: 138, people: 140, by: { survey: "Data" } },
    { name: "Usia", sum: 1380, people: 1400, by: "text" },
    { name: "", sum: 138, people: 140, by: "others" },
  ],
  "profile-of-others": [{ survey: "Data", typed: 12, confirmed: 3 }],
};

import { numberId } from "../counted";
import type { ProfileTexts } from "./texts";

/** What is said of the profile of respondents, in Bahasa Indonesia. */
export const profile: ProfileTexts = {
  figures: {
    "profile-count": (subject) => subject,
    "profile-total": (subject) => subject,
    "profile-share": (subject) => subject,
  },
  messages: {
    "profile-differs": ({ name, sum, people, by }) =>
      `${name || "Profil ini"} berjumlah ${numberId(sum)} orang, sedangkan ` +
      (by === "others"
        ? `karakteristik lainnya berjumlah ${numberId(people)}`
        : `responden ${by === "text" ? "menurut keterangannya" : `dalam "${by.survey}"`} ${numberId(people)} orang`) +
      ". Cocokkan dengan jawabannya, lalu samakan.",
    "profile-of-others": ({ survey, typed, confirmed }) =>
      `Dari ${numberId(typed)} jumlah dalam tabel ini hanya ${numberId(confirmed)} sama dengan jawaban di "${survey}". ` +
      "Jumlah lainnya tidak dibandingkan; periksa apakah tabel dan survei ini dari periode yang sama.",
  },
};

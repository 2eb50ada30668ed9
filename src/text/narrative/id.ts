import { monthName } from "../../core/dates/months";
import type { PermitsStory, Ranked, SurveyStory } from "../../core/narrative/story";
import { listed, numberId } from "../counted";
import type { NarrativeTexts } from "./texts";

type Numbers = Parameters<NarrativeTexts["write"]>[1];

export const narrative: NarrativeTexts = {
  write: (story, number) => (story.of === "survey" ? survey(story, number) : permits(story, number)),
  heading: "Paragraf untuk laporan",
  copy: "Salin",
  copied: "Paragraf disalin.",
  copyYourself: "Paragraf sudah dipilih. Tekan Ctrl+C untuk menyalinnya.",
};

function survey({ period, respondents, ikm, grade, lowest, next, highest }: SurveyStory, number: Numbers): string {
  const during = period === null ? "" : ` pada ${period}`;
  const graded = grade ? `, dengan mutu pelayanan ${grade.mutu} (${grade.kinerja})` : "";
  const named = ({ names, figure }: Ranked) => `${quoted(names)} (${number(figure, 3)})`;
  const first =
    `Berdasarkan jawaban ${numberId(respondents)} responden, nilai Indeks Kepuasan Masyarakat (IKM)${during} ` +
    `adalah ${number(ikm, 2)}${graded}.`;
  if (!highest) return `${first} Semua unsur bernilai sama, yaitu ${number(lowest.figure, 3)}.`;
  const followed = next ? `, disusul ${named(next)}` : "";
  return (
    `${first} Unsur dengan nilai rata-rata terendah adalah ${named(lowest)}${followed}; yang tertinggi adalah ` +
    `${named(highest)}. Unsur dengan nilai terendah perlu menjadi prioritas perbaikan.`
  );
}

function permits({ period, total, months, kinds }: PermitsStory, number: Numbers): string {
  const during = period === null ? "Pada periode ini" : `Pada ${period}`;
  const most = [
    ...(months ? [`Bulan dengan izin terbanyak adalah ${ofMonths(months.months)} (${number(months.figure, 0)})`] : []),
    ...(kinds
      ? [`${months ? "jenis" : "Jenis"} izin terbanyak adalah ${quoted(kinds.names)} (${number(kinds.figure, 0)})`]
      : []),
  ];
  const first = `${during} diterbitkan ${number(total, 0)} izin.`;
  return most.length === 0 ? first : `${first} ${most.join("; ")}.`;
}

/** Names may hold "dan" themselves. */
function quoted(names: readonly string[]): string {
  return listed(
    names.map((name) => `“${name}”`),
    "dan",
  );
}

function ofMonths(months: readonly number[]): string {
  return listed(months.map(monthName), "dan");
}

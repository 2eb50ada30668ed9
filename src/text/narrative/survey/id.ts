import { changeOf } from "../../../core/narrative/change";
import type { Ranked, Scored, SurveyStory } from "../../../core/narrative/story";
import { numberId } from "../../counted";
import { quoted, type Numbers } from "../words";

const DECIMALS = { nrr: 3, index: 2 } as const;

/** The paragraph of a survey. */
export function survey(story: SurveyStory, number: Numbers): string {
  return [scoreOf(story, number), changeSince(story, number), unsurOf(story, number)].filter(Boolean).join(" ");
}

function scoreOf({ period, respondents, scored }: SurveyStory, number: Numbers): string {
  const during = period === null ? "" : ` pada ${period}`;
  const by =
    respondents === null ? "Berdasarkan hasil survei" : `Berdasarkan jawaban ${numberId(respondents)} responden`;
  if (!scored) return `${by}${during},`;
  const graded = scored.grade ? `, dengan mutu pelayanan ${scored.grade.mutu} (${scored.grade.kinerja})` : "";
  return `${by}, nilai Indeks Kepuasan Masyarakat (IKM)${during} adalah ${number(scored.ikm, 2)}${graded}.`;
}

function changeSince({ scored, before }: SurveyStory, number: Numbers): string {
  if (!scored || !before) return "";
  const { is } = changeOf(before.ikm, scored.ikm, 2);
  const ends = gradeChange(before, scored);
  if (is === "same") return `Nilai itu sama dengan nilai pada ${before.period}${ends}.`;
  const moved = is === "more" ? "naik" : "turun";
  return `IKM ${moved} dari ${number(before.ikm, 2)} pada ${before.period} menjadi ${number(scored.ikm, 2)}${ends}.`;
}

function gradeChange(before: Scored, after: Scored): string {
  if (!before.grade || !after.grade) return "";
  const [was, is] = [before.grade, after.grade];
  if (was.mutu === is.mutu) return `; mutu pelayanan tetap ${is.mutu} (${is.kinerja})`;
  return `; mutu pelayanan berubah dari ${was.mutu} (${was.kinerja}) menjadi ${is.mutu} (${is.kinerja})`;
}

function unsurOf({ measure, lowest, next, highest, scored }: SurveyStory, number: Numbers): string {
  const figure = measure === "nrr" ? "nilai rata-rata" : "indeks";
  const named = (ranked: Ranked) => `${quoted(ranked.names, "dan")} (${number(ranked.figure, DECIMALS[measure])})`;
  const begin = (text: string) => (scored ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  if (!highest) {
    return begin(`semua unsur bernilai sama, yaitu ${number(lowest.figure, DECIMALS[measure])}.`);
  }
  const followed = next ? `, disusul ${named(next)}` : "";
  return (
    begin(`unsur dengan ${figure} terendah adalah ${named(lowest)}${followed}; yang tertinggi adalah `) +
    `${named(highest)}. Unsur dengan nilai terendah perlu menjadi prioritas perbaikan.`
  );
}

import { areParts } from "./areParts";
import { summaryRole } from "./summary/labels";
import type { Body } from "./summary/summary";
import { isTimeOfAnswer, namesWhatIsAsked, readUnsurCode, readUnsurName } from "./header/unsur";

/** The share of a survey's answers that may be off the scale: a table of averages by unsur is something else. */
const MOST_OFF_SCALE = 0.4;
/** The same where nothing but the shape of the table speaks for a survey. */
const FEW_OFF_SCALE = 0.1;
/** How far above a table words about a survey are looked for, and how far below. */
const REACH = 8;

const SURVEY_WORD =
  /unsur|responden|\bresp\b|survei|survey|kepuasan|\bskm\b|\bikm\b|kuesioner|kuisioner|\bspak\b|\bspkp\b|\bip(a?k|kp)\b|persepsi|korupsi/i;
/** Over the row labels of a table that counts how many gave which answer. */
const FREQUENCY_WORD = /^(persepsi|jawaban|skor|nilai|pilihan|skala|bobot)\b/i;
const MOST_FREQUENCIES = 6;
/** So many rows named after unsur are no chance. */
const FEWEST_UNSUR = 4;

/** True where the columns under a header hold the answers of respondents. */
export function isSurvey(body: Body): boolean {
  const { questions, header, rows } = body;
  const filled = questions.reduce((sum, { count, offScale }) => sum + Math.max(count, offScale.length), 0);
  const off = questions.reduce((sum, { offScale }) => sum + offScale.length, 0);
  if (filled === 0 || off > filled * MOST_OFF_SCALE) return false;
  const isInWords = areWords(body);
  if (
    body.scale.basis === "answers" &&
    !(isInWords && header.isTelling) &&
    (off > filled * FEW_OFF_SCALE || !speaksOfSurvey(body))
  )
    return false;
  if (listsUnsur(body) || (!header.isTelling && listsWhatIsAsked(body))) return false;
  if (rows.answered.length < MOST_FREQUENCIES && countsFrequencies(body)) return false;
  if (areParts(body)) return false;
  if (isExport(body)) return true;
  if (header.isTelling && !(questions.length === 1 && body.numberColumn === null)) return true;
  return speaksOfSurvey(body) || (off <= filled * FEW_OFF_SCALE && !isInWords && isPlain(body));
}

/** "Timestamp │ Persyaratan │ Prosedur │ Waktu": a form's export, in which every question names an unsur. */
function isExport({ sheet, header, columns, unsur }: Body): boolean {
  if (!unsur.every(({ label }) => readUnsurName(label) !== null)) return false;
  for (let row = header.top; row <= header.bottom; row++) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      if (isTimeOfAnswer(sheet.text(row, column))) return true;
    }
  }
  return false;
}

/** True for "Setuju" and "d. Setuju", which only a list of choices has; letters alone are an examination's too. */
function areWords({ sheet, scale, questions, rows }: Body): boolean {
  if (scale.letters === null) return scale.wording !== null;
  return questions.every(({ column }) => /\p{L}{3}/u.test(sheet.text(rows.first, column)));
}

/** Rows that are unsur, "Persyaratan │ 4 │ 3", have the respondents in their columns, however those are named. */
function listsUnsur({ sheet, columns, rows }: Body): boolean {
  const named = new Set<string>();
  for (const row of rows.answered) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      const text = sheet.text(row, column);
      const unsur = readUnsurCode(text)?.unsur ?? readUnsurName(text);
      if (unsur !== null) named.add(`${column} ${unsur}`);
    }
  }
  return named.size >= FEWEST_UNSUR && named.size > rows.answered.length / 2;
}

/** "Pernyataan │ R1 │ R2": the rows are what is asked, whatever they are called. */
function listsWhatIsAsked({ sheet, header, columns }: Body): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      if (namesWhatIsAsked(sheet.text(row, column))) return true;
    }
  }
  return false;
}

/** "Jawaban │ U1 │ U2" over 1, 2, 3, 4: how many gave each answer, not who gave which. */
function countsFrequencies({ sheet, header, columns }: Body): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      if (FREQUENCY_WORD.test(sheet.text(row, column))) return true;
    }
  }
  return false;
}

/** True where a title, a header or the summary uses a word of surveys. */
function speaksOfSurvey({ sheet, header, columns, zone }: Body): boolean {
  if (SURVEY_WORD.test(sheet.name)) return true;
  for (let row = Math.max(0, header.top - REACH); row <= header.bottom; row++) {
    for (let column = 0; column <= columns.lastUnsur; column++) {
      if (SURVEY_WORD.test(sheet.text(row, column))) return true;
    }
  }
  for (let row = zone.from; row <= Math.min(zone.to, zone.from + REACH); row++) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      const text = sheet.text(row, column);
      if (summaryRole(text) !== null && /nrr|tertimb|tertb|ikm|unsur/i.test(text)) return true;
    }
  }
  return false;
}

/** A numbered list of answers beside which nobody and nothing is named. */
function isPlain({ sheet, numberColumn, columns, rows }: Body): boolean {
  if (numberColumn === null) return false;
  return rows.answered.every((row) => {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      if (column !== numberColumn && sheet.text(row, column) !== "") return false;
    }
    return true;
  });
}

import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const ANSWERS = [
  [3, 4, 3],
  [4, 4, 3],
  [3, 3, 2],
  [4, 3, 4],
  [3, 4, 4],
  [2, 3, 3],
];
const RIGHT = { alarms: [], missed: [], unfilled: [] };
const ASKED = ["persyaratan", "prosedur", "waktu"].map((one) => `Bagaimana pendapat Saudara tentang ${one} pelayanan?`);
const AVERAGES = "{3.16666667} | {3.5} | {3.16666667}";

const exported = (from = 0, to = ANSWERS.length) =>
  ANSWERS.slice(from, to).map((answers, at) => `${45383.5 + from + at} | ${answers.join(" | ")}`);

describe("what a form exports", () => {
  test("may ask but three questions", () => {
    const sheet = [`Timestamp | ${ASKED.join(" | ")}`, ...exported(), `Rata-rata | ${AVERAGES}`].join("\n");
    expect(threefold(sheet)).toEqual({ tables: ["skm-respondents A1:D8"], ...RIGHT });
  });

  test("may name three unsur and have answers in words", () => {
    const words = ["", "Tidak baik", "Kurang baik", "Baik", "Sangat baik"];
    const rows = ANSWERS.map((answers, at) => `${45383.5 + at} | ${answers.map((one) => words[one]).join(" | ")}`);
    const sheet = ["Cap waktu | Persyaratan | Prosedur | Waktu pelayanan", ...rows].join("\n");
    expect(tablesOf(draw(sheet))).toEqual(["skm-respondents A1:D7"]);
  });

  test("may have remarks between the answers", () => {
    const rows = ANSWERS.map(
      ([one, two, three], at) => `${45383.5 + at} | ${one} | jelas | ${two} | | ${three} | lama`,
    );
    const header = `Timestamp | ${ASKED.map((one, at) => `${at + 1}. ${one} | Mengapa?`).join(" | ")}`;
    const sheet = [header, ...rows, "Rata-rata | {3.16666667} | | {3.5} | | {3.16666667}"].join("\n");
    expect(threefold(sheet)).toEqual({ tables: ["skm-respondents A1:F8"], ...RIGHT });
    expect(findingsOf(draw(sheet.replace(/[{}]/g, "")), "error")).toEqual([]);
  });

  test.each([
    ["right below", []],
    ["below a blank row", [""]],
  ])("may stand in a sheet twice, with its header: %s", (_, between) => {
    const header = `Timestamp | ${ASKED.join(" | ")}`;
    const sheet = [header, ...exported(0, 3), ...between, header, ...exported(3), `NRR | ${AVERAGES}`].join("\n");
    const last = 8 + 1 + between.length;
    expect(threefold(sheet)).toEqual({ tables: [`skm-respondents A1:D${last}`], ...RIGHT });
  });

  test("is none where three columns of counts stand under names alone", () => {
    const rows = ANSWERS.map((counts, at) => `Loket ${at + 1} | ${counts.join(" | ")}`);
    const sheet = ["Loket | Persyaratan | Prosedur | Waktu", ...rows].join("\n");
    expect(tablesOf(draw(sheet)).filter((one) => one.startsWith("skm-respondents"))).toEqual([]);
  });
});

test("a survey of corruption below one of satisfaction has its own answers", () => {
  const people = (at: number) => ANSWERS.map((answers, row) => `${row + 1} | ${answers.slice(at).join(" | ")}`);
  const blank = ["Jumlah |", "NRR |", "NRR tertimbang |"];
  const sheet = [
    "SKM",
    "No | U1 | U2 | U3",
    ...people(0),
    ...blank,
    "IKM |",
    "",
    "SURVEI PERSEPSI ANTI KORUPSI",
    "No | A1 | A2 | A3",
    ...people(0),
    ...blank,
    "IPAK |",
  ].join("\n");
  expect(tablesOf(draw(sheet))).toEqual(["skm-respondents A2:E12", "skm-respondents A15:E25"]);
  expect(fillsOf(draw(sheet)).filter((fill) => /^E(12|25) /.test(fill))).toEqual([
    "E12 =ROUND(E11*25,2) 81.94",
    "E25 =ROUND(E24*25,2) 81.94",
  ]);
});

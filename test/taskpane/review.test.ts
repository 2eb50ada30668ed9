import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../../assets/contoh/build";
import { check } from "../../src/core/check";
import type { Finding } from "../../src/core/findings/finding";
import { isBlank } from "../../src/core/findings/counts";
import { cellName } from "../../src/core/grid/address";
import { readWorkbook } from "../../src/xlsx/workbook";
import { reviewInSteps, reviewOf } from "../../src/taskpane/session/review";
import { draw } from "../support/draw";
import { COUNTED, recap, register } from "../support/registers";
import { seen } from "../support/seen";

const SURVEY = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | 3.9\nNRR tertbg | . | .\nIKM | . | .";
const snapshot = seen([draw(SURVEY, "Survei"), draw("Catatan rapat", "Rapat"), draw(".", "Kosong")], {
  activeSheet: "Survei",
});

test("blank figures are what a fill stands for; everything else is a finding", async () => {
  const review = await reviewOf(snapshot, () => Promise.resolve(true));
  expect(
    review?.tables.map(({ findings, fills }) => [
      findings.map(({ rule }) => rule),
      fills.map(({ edits }) => edits.length),
    ]),
  ).toEqual([[["skm-nrr"], [4]]]);
});

test("titles and captions are looked at once for the whole workbook", async () => {
  const captions = ["Tabel 1. A", "Tabel 1. B"].map((text, at) => draw(`${text}\nTriwulan II (Satu)`, `L${at}`));
  const seen = { ...snapshot, workbook: { sheets: captions } };
  const review = await reviewOf(seen, () => Promise.resolve(true));
  expect(review?.words.map(({ sheet, rule }) => `${sheet} ${rule}`)).toEqual([
    "L0 contradicting-period",
    "L1 repeated-caption",
    "L1 contradicting-period",
  ]);
});

test.each(Object.keys(SAMPLES))(
  "all that a check of %s finds is there, once, in the card of its table",
  async (name) => {
    const read = readWorkbook(readFileSync(join(__dirname, `../../assets/contoh/${name}.xlsx`)));
    if (!read.ok) throw new Error(read.problem);
    const { workbook } = read.value;
    const review = await reviewOf(seen(workbook.sheets), () => Promise.resolve(true));
    const said = ({ sheet, cell, rule }: Finding) => `${sheet}!${cellName(cell)} ${rule}`;
    const inCards = (review?.tables ?? []).flatMap(({ findings, led }) => [...findings, ...led]);
    const shown = [...inCards, ...(review?.words ?? [])].filter((finding) => !isBlank(finding)).map(said);
    const found = check(workbook)
      .findings.filter((finding) => !isBlank(finding))
      .map(said);
    expect(shown.sort()).toEqual(found.sort());
  },
);

test("what a plan leaves out of its survey is told in the plan's card", async () => {
  const sheets = [
    draw(
      `Hasil Triwulan III 2024
       Kode | Unsur       | Indeks
       U1   | Persyaratan | 88.10
       U2   | Prosedur    | 80.25
       U3   | Waktu       | 82.40
       U4   | Biaya       | 90.00
       U5   | Produk      | 86.30`,
      "Indeks",
    ),
    draw(
      `Rencana Tindak Lanjut Triwulan IV 2024
       No | Prioritas Unsur | Program/Kegiatan   | Waktu         | Penanggung Jawab
       1  | Waktu           | Menambah loket     | Oktober 2024  | Kepala Bidang
       2  | Produk          | Memperbaiki mutu   | November 2024 | Sekretaris`,
      "Rencana",
    ),
  ];
  const review = await reviewOf(seen(sheets), () => Promise.resolve(true));
  const plan = review?.tables.find(({ table }) => table.sheet.name === "Rencana");
  expect(plan?.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain("error lower-unsur-left-out");
  expect([plan?.counts.errors, review?.words]).toEqual([1, []]);
});

test("a table is checked against a register that stands on a later sheet", async () => {
  const wrong = COUNTED.replace("Reklame    | 1     | 1 ", "Reklame    | 1     | 7 ");
  const seen = { ...snapshot, workbook: { sheets: [recap(wrong), register()] } };
  const review = await reviewOf(seen, () => Promise.resolve(true));
  expect(review?.tables.map(({ table, findings }) => [table.kind, findings.map(({ rule }) => rule)])).toEqual([
    ["permits", ["permits-register"]],
    ["permit-register", []],
  ]);
});

test("a sheet that holds something unknown is named, an empty one is not", async () => {
  const review = await reviewOf(snapshot, () => Promise.resolve(true));
  expect(review?.bare).toEqual(["Rapat"]);
});

test("says how far it is: half of the way all tables are known", () => {
  const shares = [...reviewInSteps(snapshot)].flatMap((share) => share ?? []);
  expect(shares.map((share) => Math.round(share * 100))).toEqual([0, 17, 33, 50, 100]);
});

test("ends where it is told to", async () => {
  const clock = jest.spyOn(performance, "now");
  let now = 0;
  clock.mockImplementation(() => (now += 100));
  expect(await reviewOf(snapshot, () => Promise.resolve(false))).toBeNull();
  clock.mockRestore();
});

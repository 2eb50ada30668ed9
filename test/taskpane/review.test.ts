import { reviewInSteps, reviewOf } from "../../src/taskpane/review";
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

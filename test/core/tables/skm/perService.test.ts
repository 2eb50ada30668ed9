import { check } from "../../../../src/core/check";
import { fill } from "../../../../src/core/fill";
import { cellName } from "../../../../src/core/grid/address";
import { findingsOf, fillsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const SERVICES = ["PBG", "SLF", "Reklame"];
const ANSWERS = Array.from({ length: 12 }, (_, at) =>
  [0, 1, 2].map((unsur) => 2 + ((at * at + unsur * (at + 2) + (at >> 1)) % 3)),
);
const RIGHT = { alarms: [], missed: [], unfilled: [] };

const round = (number: number) => Math.round(number * 100 + 1e-9) / 100;
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const of = (service: number) => ANSWERS.filter((_, at) => at % 3 === service);
const nrr = (service: number, unsur: number) => meanOf(of(service).map((answers) => answers[unsur] ?? 0));
const ikm = (service: number) => meanOf([0, 1, 2].map((unsur) => nrr(service, unsur))) * 25;
const mutu = (figure: number) => (figure >= 88.305 ? "A" : figure >= 76.605 ? "B" : figure >= 64.995 ? "C" : "D");

const survey = (header = "Jenis Layanan", nameOf = (at: number) => SERVICES[at % 3] ?? "") =>
  [
    "SKM",
    `No | ${header} | U1 | U2 | U3`,
    ...ANSWERS.map((own, at) => `${at + 1} | ${nameOf(at)} | ${own.join(" | ")}`),
  ]
    .concat(` | NRR | ${[0, 1, 2].map((unsur) => meanOf(ANSWERS.map((own) => own[unsur] ?? 0))).join(" | ")}`)
    .join("\n");
const lines = (write: (service: number) => string, names = SERVICES) =>
  names.map((name, service) => `${service + 1} | ${name} | ${write(service)}`);

describe("results of each service whose respondents a survey lists", () => {
  test.each([
    [
      "averages, IKM and mutu",
      ["No | Jenis Layanan | U1 | U2 | U3 | IKM | Mutu"].concat(
        lines(
          (one) =>
            `${[0, 1, 2].map((unsur) => `{${round(nrr(one, unsur))}}`).join(" | ")} | {${round(ikm(one))}} | {${mutu(ikm(one))}}`,
        ),
      ),
    ],
    [
      "averages and their average",
      ["No | Layanan | U1 | U2 | U3 | Rata-rata"].concat(
        lines((one) => `${[0, 1, 2].map((unsur) => `{${nrr(one, unsur)}}`).join(" | ")} | {${round(ikm(one) / 25)}}`),
      ),
    ],
    [
      "respondents, IKM and kinerja",
      ["No | Layanan | Jumlah Responden | Nilai IKM | Mutu"].concat(
        lines((one) => `{4} | {${round(ikm(one))}} | {${mutu(ikm(one))}}`),
        " | Jumlah | {12} | |",
      ),
    ],
  ])("are asked of it: %s", (_, table) => {
    const { alarms, missed, unfilled } = threefold([survey(), "", "HASIL PER LAYANAN", ...table].join("\n"));
    expect({ alarms, missed, unfilled }).toEqual(RIGHT);
  });

  test("may have their IKM from an average that was rounded before", () => {
    const answers = draw(
      `SKM
      No | Layanan | U1 | U2 | U3
      1  | PBG     | 3  | 4  | 3
      2  | PBG     | 4  | 4  | 4
      3  | SLF     | 3  | 4  | 4
      4  | SLF     | 4  | 4  | 3
      5  | Reklame | 4  | 4  | 4
      6  | Reklame | 4  | 3  | 4`,
      "Data",
    );
    const results = `
      No | Layanan | U1  | U2  | U3  | NRR  | IKM
      1  | PBG     | 3.5 | 4   | 3.5 | 3.67 | 91.75
      2  | SLF     | 3.5 | 4   | 3.5 | 3.67 | 91.75
      3  | Reklame | 4   | 3.5 | 4   | 3.83 | 95.75`;
    expect(findingsOf([answers, draw(results, "Rekap")], "error")).toEqual([]);
    const slip = draw(results.replace("95.75", "97.75"), "Rekap");
    expect(findingsOf([answers, slip], "error")).toEqual(["error G4 skm-ikm 95.75"]);
    const blank = draw(results.replace("| 95.75", "|"), "Rekap");
    expect(fillsOf([blank, answers])[0]).toMatch(/^G4 =ROUND.* 95.75$/);
  });

  test("may stand on another sheet, also one before it", () => {
    const blank = draw(["REKAP", "No | Layanan | U1 | U2 | U3 | IKM", ...lines(() => " | | |")].join("\n"), "Rekap");
    expect(fillsOf([blank, draw(survey(), "Data")]).slice(0, 1)).toEqual([
      `C3 =AVERAGEIF(Data!$B$3:$B$14,$B3,Data!$C$3:$C$14) ${nrr(0, 0)}`,
    ]);
    const edits = fill({ sheets: [draw(survey(), "Data"), blank] }).filter(({ sheet }) => sheet === "Rekap");
    expect(edits.map(({ cell }) => cellName(cell))).toHaveLength(12);
    expect(edits.at(-1)?.value).toBeCloseTo(ikm(2));
  });

  test("name the wrong one, with what follows", () => {
    const wrong = lines((one) =>
      [0, 1, 2].map((unsur) => round(nrr(one, unsur)) + (one + unsur === 0 ? 0.3 : 0)).join(" | "),
    );
    const own = lines((one) => String(round(ikm(one) + (one === 0 ? 2.5 : 0))));
    const rows = wrong.map((row, at) => `${row} | ${own[at]?.split(" | ")[2] ?? ""}`);
    const sheet = draw(["REKAP", "No | Layanan | U1 | U2 | U3 | IKM", ...rows].join("\n"), "Rekap");
    const errors = findingsOf([draw(survey(), "Data"), sheet], "error");
    expect(errors).toEqual([`error C3 skm-nrr ${nrr(0, 0)}`, `error F3 skm-ikm ${ikm(0)} follows`]);
  });

  test("may stand beside the answers", () => {
    const [title, header, ...rows] = survey().split("\n");
    const beside = rows.map((row, at) => (at < 3 ? `${row} | | ${SERVICES[at] ?? ""} | {${round(ikm(at))}}` : row));
    expect(threefold([title, `${header ?? ""} | | Layanan | IKM`, ...beside].join("\n"))).toEqual({
      tables: ["skm-respondents A2:E15", "skm-recap G2:H5"],
      ...RIGHT,
    });
  });

  test("of counters are read as those of services", () => {
    const counters = ["Loket 1", "Loket 2", "Loket 3"];
    const own = survey("Loket", (at) => counters[at % 3] ?? "");
    const table = ["PER LOKET", "No | Loket | IKM", ...lines((one) => `{${round(ikm(one))}}`, counters)];
    expect(threefold([own, "", ...table].join("\n")).unfilled).toEqual([]);
  });

  test.each([
    ["of another period", lines((one) => String(round(ikm(one) - 9 + one * 2)))],
    ["of a service that nobody names", [...lines((one) => String(round(ikm(one)))), "4 | Trayek | 80.12"]],
  ])("say nothing %s", (_, rows) => {
    const table = draw(["IKM PER LAYANAN", "No | Layanan | IKM", ...rows].join("\n"), "Lain");
    expect(findingsOf([draw(survey(), "Data"), table], "error")).toEqual([]);
    expect(findingsOf([draw(survey(), "Data"), table], "warning")).toEqual([]);
  });

  test("are left blank where two surveys list the same services", () => {
    const blank = draw(["IKM PER LAYANAN", "No | Layanan | IKM", ...lines(() => "")].join("\n"), "Lain");
    const { tables } = check({ sheets: [draw(survey(), "TW I"), draw(survey(), "TW II"), blank] });
    expect(tables.filter(({ table }) => table.sheet === blank)).toEqual([]);
  });

  test("a list of respondents is no table of results", () => {
    expect(tablesOf(draw(survey()))).toEqual(["skm-respondents A2:E15"]);
  });
});

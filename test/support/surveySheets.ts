import fc from "fast-check";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import type { Cell } from "../../src/core/grid/address";

/** How a survey's sheet is laid out, whatever was answered. */
interface Layout {
  readonly header: "codes" | "banner and codes" | "names under codes" | "banner and numbers" | "banner";
  readonly numbering: "none" | "(1)" | "-1" | "1";
  readonly profile: number;
  readonly blankBefore: readonly [rows: number, columns: number];
  readonly title: boolean;
  readonly labels: "published" | "cut" | "other";
  readonly figures: "unrounded" | "rounded" | "text";
  readonly weight: "1/x" | "3 decimals" | "2 decimals";
  readonly rows: { readonly sum: boolean; readonly nrr: boolean; readonly weighted: boolean; readonly ikm: boolean };
  readonly marks: boolean;
  readonly sentence: boolean;
  readonly below: "nothing" | "legend" | "signature";
  readonly gaps: boolean;
}

/** A generated sheet, and where its summary states which figure. */
export interface SurveySheet {
  readonly sheet: Sheet;
  readonly figures: readonly { readonly cell: Cell; readonly kind: "sum" | "nrr" | "weighted" | "total" | "ikm" }[];
}

const LABELS = {
  published: ["ΣNilai /Unsur", "NRR / unsur", "NRR tertbg/unsur", "Hasil Konversi IKM Unit pelayanan"],
  cut: ["Semua Nilai / Uns", "NRR / uns", "NRR tertb", "IKM Unit pel"],
  other: ["Jumlah Nilai per Unsur", "Nilai Rata-Rata", "Nilai Rata-rata Tertimbang", "Nilai IKM"],
} as const;

const layouts: fc.Arbitrary<Layout> = fc.record({
  header: fc.constantFrom("codes", "banner and codes", "names under codes", "banner and numbers", "banner"),
  numbering: fc.constantFrom("none", "(1)", "-1", "1"),
  profile: fc.integer({ min: 0, max: 3 }),
  blankBefore: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 })),
  title: fc.boolean(),
  labels: fc.constantFrom("published", "cut", "other"),
  figures: fc.constantFrom("unrounded", "rounded", "text"),
  weight: fc.constantFrom("1/x", "3 decimals", "2 decimals"),
  rows: fc.record({ sum: fc.boolean(), nrr: fc.boolean(), weighted: fc.boolean(), ikm: fc.boolean() }),
  marks: fc.boolean(),
  sentence: fc.boolean(),
  below: fc.constantFrom("nothing", "legend", "signature"),
  gaps: fc.boolean(),
});

const answers = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 25 })).chain(([unsur, people]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: unsur, maxLength: unsur }), {
    minLength: people,
    maxLength: people,
  }),
);

/** Sheets on which every stated figure is right. */
export const surveySheets: fc.Arbitrary<SurveySheet> = fc
  .tuple(answers, layouts)
  .map(([rows, layout]) => write(rows, layout));

/** Writes a survey down, cell by cell. */
function write(people: readonly (readonly number[])[], layout: Layout): SurveySheet {
  const unsur = people[0]?.length ?? 0;
  const [blankRows, left] = layout.blankBefore;
  const first = left + 1 + layout.profile;
  const grid: CellValue[][] = Array.from({ length: blankRows }, () => []);
  const figures: SurveySheet["figures"][number][] = [];
  const isText = layout.figures === "text";
  const put = (row: CellValue[], column: number, values: readonly CellValue[]) => {
    for (const [index, value] of values.entries()) row[column + index] = value;
  };
  const line = (label: CellValue, column = first, values: readonly CellValue[] = []) => {
    const row: CellValue[] = [];
    row[left] = label;
    put(row, column, values);
    grid.push(Array.from({ length: row.length }, (_, index) => row[index] ?? null));
    return row;
  };

  if (layout.title) line("PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN");
  writeHeader();
  people.forEach((row, index) => {
    if (layout.gaps && index > 0 && index % 4 === 0) grid.push([]);
    const profile = Array.from({ length: layout.profile }, (_, column) => (column === 0 ? "L" : 1 + (index % 4)));
    const stated = row.map((answer) => (isText ? String(answer) : answer));
    line(isText ? `${index + 1}` : index + 1, left + 1, [...profile, ...stated]);
  });
  writeSummary();
  if (layout.below === "legend") {
    line("Keterangan :");
    line("- U1 s.d. U9", first, ["= Unsur-unsur pelayanan"]);
    line("- *)", first, ["= Jumlah NRR IKM tertimbang"]);
  }
  if (layout.below === "signature") {
    grid.push([]);
    line(null, first + unsur - 1, ["Kota, 4 Juli 2024"]);
    line(null, first + unsur - 1, ["Kepala Dinas"]);
  }
  return { sheet: new Sheet("Lembar1", grid), figures };

  function writeHeader(): void {
    const codes = Array.from({ length: unsur }, (_, index) => `U${index + 1}`);
    const profile = ["Jenis Kelamin", "Usia", "Pendidikan"].slice(0, layout.profile);
    const all = Array.from({ length: 1 + layout.profile + unsur }, (_, index) => index + 1);
    const banner = () => line("NO. RESP", left + 1, [...profile, "NILAI UNSUR PELAYANAN"]);
    if (layout.header === "codes") line("No", left + 1, [...profile, ...codes]);
    if (layout.header === "names under codes") {
      line("No", left + 1, [...profile, ...codes]);
      line(
        null,
        first,
        codes.map((_, index) => ["Persyaratan", "Prosedur", "Waktu", "Biaya"][index % 4] ?? null),
      );
    }
    if (layout.header === "banner and codes") {
      banner();
      line(null, first, codes);
    }
    if (layout.header === "banner and numbers" && unsur > 1) {
      banner();
      line(
        null,
        first,
        codes.map((_, index) => index + 1),
      );
    } else if (layout.header.startsWith("banner") && layout.header !== "banner and codes") banner();
    if (layout.numbering === "(1)")
      line(
        "(1)",
        left + 1,
        all.slice(1).map((number) => `(${number})`),
      );
    if (layout.numbering === "-1")
      line(
        -1,
        left + 1,
        all.slice(1).map((number) => -number),
      );
    if (layout.numbering === "1" && !isText) line(1, left + 1, all.slice(1));
  }

  function writeSummary(): void {
    const [sumLabel, nrrLabel, weightedLabel, ikmLabel] = LABELS[layout.labels];
    const sums = Array.from({ length: unsur }, (_, index) => people.reduce((sum, row) => sum + (row[index] ?? 0), 0));
    const n = people.length;
    const weight = weightOf(layout.weight, unsur);
    const total = over(sums.reduce((sum, one) => sum + one, 0) * weight[0], n * weight[1]);
    const row = (kind: "sum" | "nrr" | "weighted", label: string, values: readonly CellValue[]) => {
      values.forEach((_, index) => figures.push({ cell: { row: grid.length, column: first + index }, kind }));
      return line(label, first, values);
    };
    const single = (kind: "total" | "ikm", value: CellValue) => {
      figures.push({ cell: { row: grid.length - 1, column: first + unsur }, kind });
      const own = grid.at(-1) ?? [];
      while (own.length < first + unsur) own.push(null);
      own[first + unsur] = value;
    };
    if (layout.rows.sum)
      row(
        "sum",
        sumLabel,
        sums.map((sum) => (isText ? String(sum) : sum)),
      );
    if (layout.rows.nrr)
      row(
        "nrr",
        nrrLabel,
        sums.map((sum) => state(over(sum, n), 3)),
      );
    if (layout.rows.weighted) {
      row(
        "weighted",
        weightedLabel,
        sums.map((sum) => state(over(sum * weight[0], n * weight[1]), 3)),
      );
      single("total", state(total, 3, "*) "));
    }
    if (layout.rows.ikm) {
      line(ikmLabel);
      single("ikm", state({ ...total, top: total.top * 25n }, 2, "**) "));
      if (layout.sentence)
        line(`IKM UNIT PELAYANAN (Hasil Konversi) : ${printed({ ...total, top: total.top * 25n }, 2)}`);
    }
  }

  function state(number: Ratio, decimals: number, mark = ""): CellValue {
    if (layout.figures === "unrounded") return Number(number.top) / Number(number.bottom);
    const text = printed(number, decimals);
    if (isText) return (layout.marks ? mark : "") + text;
    return Number(text.replace(",", "."));
  }
}

/** A fraction in whole numbers. */
interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

function over(top: number, bottom: number): Ratio {
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

/** Rounded half up, as it is printed: "3,350". */
function printed({ top, bottom }: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const digits = ((2n * top * scale + bottom) / (2n * bottom)).toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

/** The weight of one unsur as a fraction. */
function weightOf(kind: Layout["weight"], unsur: number): readonly [number, number] {
  if (kind === "1/x") return [1, unsur];
  const scale = kind === "3 decimals" ? 1000 : 100;
  return [Math.round(scale / unsur), scale];
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import { sheetData, type Layout } from "./cells";

/** One sheet of a sample: its name, the published tables it holds, and how it is laid out. */
interface SampleSheet {
  readonly name: string;
  readonly tables: readonly string[];
  readonly layout: Layout;
}

const UNSUR = Array.from({ length: 9 }, () => 7);
const PERMITS: Layout = {
  widths: [6, 60, 10, 10, 10, 10],
  merges: [
    [2, 0, 2, 1],
    [2, 1, 2, 1],
    [2, 2, 1, 3],
    [2, 5, 2, 1],
  ],
};
const INDEX: Layout = { widths: [12, 32, 10, 16, 14] };

/** The tables of two published reports, errors included, as an office would keep them: one workbook each. */
export const SAMPLES: Readonly<Record<string, readonly SampleSheet[]>> = {
  "kotim-tw2-2024": [
    {
      name: "SKM",
      tables: ["skm-respondents.tsv"],
      layout: {
        widths: [34, ...UNSUR, 12],
        merges: [
          [0, 0, 2, 1],
          [0, 1, 1, 9],
        ],
      },
    },
    { name: "Tabel 6", tables: ["skm-result.tsv", "skm-narrative.txt"], layout: { widths: [26, 40, 24] } },
    { name: "Non OSS", tables: ["permits-non-oss.tsv"], layout: PERMITS },
    { name: "OSS", tables: ["permits-oss.tsv"], layout: PERMITS },
    { name: "SiCantik", tables: ["permits-sicantik.tsv"], layout: PERMITS },
    { name: "MPP Digital", tables: ["permits-mpp-digital.tsv"], layout: PERMITS },
    {
      name: "PMDN",
      tables: ["investment-pmdn.tsv"],
      layout: { widths: [44, 20, 14, 10, 10], textColumns: [1, 2] },
    },
    {
      name: "PMA",
      tables: ["investment-pma.tsv"],
      layout: { widths: [44, 20, 20, 14, 10, 10], textColumns: [1, 2, 3] },
    },
    { name: "Pengaduan", tables: ["complaints.tsv"], layout: { widths: [6, 30, 20, 30, 60, 60, 40] } },
    { name: "Permintaan Data", tables: ["data-requests.tsv"], layout: { widths: [6, 60, 60, 60] } },
    { name: "Evaluasi", tables: ["evaluation.tsv"], layout: { widths: [6, 80, 60] } },
  ],
  "kaltim-2024": [
    { name: "Indeks", tables: ["skm-index.tsv", "skm-summary.txt"], layout: INDEX },
    { name: "Rencana", tables: ["follow-up-plan.tsv"], layout: { widths: [6, 24, 70, 24] } },
    { name: "Realisasi", tables: ["follow-up-realisation.tsv"], layout: { widths: [6, 24, 60, 90] } },
  ],
};

const HERE = __dirname;

/** Builds one sample as the bytes of a .xlsx file. */
export async function buildSample(name: string): Promise<Buffer> {
  const sheets = await Promise.all(
    (SAMPLES[name] ?? []).map(async (sheet) => {
      const texts = await Promise.all(sheet.tables.map((table) => readFile(join(HERE, "data", name, table), "utf8")));
      return {
        sheet: sheet.name,
        data: sheetData(texts.join("\n"), sheet.layout),
        columns: sheet.layout.widths.map((width) => ({ width })),
      };
    }),
  );
  return writeExcelFile(sheets).toBuffer();
}

async function main(): Promise<void> {
  for (const name of Object.keys(SAMPLES)) await writeFile(join(HERE, `${name}.xlsx`), await buildSample(name));
}

if (require.main === module) void main();

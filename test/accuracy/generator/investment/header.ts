import type { Random } from "../random";
import type { Mark } from "../table";
import type { InvestmentColumn } from "./columns";
import type { Block, Field, InvestmentLayout } from "./layout";

const WORDS: Readonly<Record<Field, readonly string[]>> = {
  proyek: ["Proyek", "Jumlah Proyek", "Proyek", "PROYEK", "Jml Proyek"],
  US$: ["Tambahan Investasi (Dalam US$. Ribu)", "Realisasi Investasi (US$ Ribu)", "Investasi (US$. Ribu)"],
  Rp: ["Tambahan Investasi (Dalam Rp. Juta)", "Realisasi Investasi (Rp Juta)", "Investasi (Rp. Juta)"],
  TKI: ["TKI", "TKI", "Tenaga Kerja Indonesia (TKI)"],
  TKA: ["TKA", "TKA", "Tenaga Kerja Asing (TKA)"],
  LKPM: ["LKPM", "Jumlah LKPM"],
  keterangan: ["Keterangan", "Ket."],
};

/** What stands over two columns, and what under it. */
const SPLIT: Readonly<Partial<Record<Field, readonly [over: readonly string[], under: readonly string[]]>>> = {
  US$: [
    ["Tambahan Investasi", "Realisasi Investasi", "Investasi"],
    ["US$ Ribu", "(US$. Ribu)"],
  ],
  Rp: [
    ["Tambahan Investasi", "Realisasi Investasi", "Investasi"],
    ["Rp Juta", "(Rp. Juta)"],
  ],
  TKI: [["Tenaga Kerja", "Penyerapan Tenaga Kerja"], ["TKI"]],
  TKA: [["Tenaga Kerja", "Penyerapan Tenaga Kerja"], ["TKA"]],
};

const BANNERS: Readonly<Record<Block, readonly string[]>> = {
  PMDN: ["PMDN", "Penanaman Modal Dalam Negeri (PMDN)"],
  PMA: ["PMA", "Penanaman Modal Asing (PMA)"],
  both: ["Jumlah PMDN + PMA", "Jumlah", "Total PMDN dan PMA"],
};

/** One office's words: the same in every table of a sheet. */
export type Words = ReturnType<typeof someWords>;

export function someWords(random: Random) {
  const choice = random.integer(0, 59);
  const of = (list: readonly string[]) => list[choice % list.length] ?? "";
  return {
    whole: (field: Field) => of(WORDS[field]),
    split: (field: Field) => {
      const words = SPLIT[field];
      return words ? { over: of(words[0]), under: of(words[1]) } : null;
    },
    banner: (block: Block) => of(BANNERS[block]),
  };
}

/** The rows over the figures, from row `top`; merged cells have their word in their first cell. */
export function investmentHeader(
  layout: InvestmentLayout,
  words: Words,
  columns: readonly InvestmentColumn[],
  labels: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const hasBlocks = new Set(columns.map(({ block }) => block)).size > 1;
  const fieldRow = hasBlocks ? top + 1 : top;
  const marks: Mark[] = [{ row: top, column: labels, content: layout.labelHeader }];
  if (layout.hasNumbers) marks.push({ row: top, column: labels - 1, content: "No" });
  columns.forEach(({ at, block, field }, index) => {
    const before = columns[index - 1];
    if (hasBlocks && before?.block !== block) marks.push({ row: top, column: at, content: words.banner(block) });
    const split = layout.isSplit ? words.split(field) : null;
    if (!split) return marks.push({ row: fieldRow, column: at, content: words.whole(field) });
    const shared = before?.block === block ? words.split(before.field)?.over : undefined;
    if (shared !== split.over) marks.push({ row: fieldRow, column: at, content: split.over });
    return marks.push({ row: fieldRow + 1, column: at, content: split.under });
  });
  const bottom = fieldRow + (layout.isSplit ? 1 : 0);
  if (layout.numbering === "none") return { marks, bottom };
  const first = layout.hasNumbers ? labels - 1 : labels;
  for (let column = first; column <= (columns.at(-1)?.at ?? first); column++) {
    const number = column - first + 1;
    marks.push({ row: bottom + 1, column, content: layout.numbering === "plain" ? number : `(${number})` });
  }
  return { marks, bottom: bottom + 1 };
}

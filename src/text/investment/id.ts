import { numberId } from "../counted";
import type { InvestmentTexts } from "./texts";

/** What is said of investment tables, in Bahasa Indonesia. */
export const investment: InvestmentTexts = {
  figures: {
    "investment-sum": (subject) => subject,
    "investment-rate": (subject) => subject,
    "investment-combined": (subject) => subject,
    "investment-period": (subject) => subject,
    "investment-workers": (subject) => subject,
    "investment-share": (subject) => subject,
    "investment-entry": (subject) => subject,
  },
  messages: {
    "column-order": ({ rows: concerned, columns }, say) =>
      (concerned === null
        ? "Isi kolom tidak sesuai judulnya: "
        : concerned.count === 1
          ? `Isi baris ${concerned.first} tertukar kolom: `
          : `Isi ${numberId(concerned.count)} baris (${concerned.first}–${concerned.last}) tertukar kolom: `) +
      columns
        .map(({ column, header, holds }) => `kolom ${say.column(column)} ("${header}") berisi ${holds}`)
        .join("; ") +
      ". Sesuaikan judul atau isinya; pemeriksaan lain memakai urutan yang benar.",
    "apbn-rate": ({ year, actual, expected }, say) =>
      `Tabel ini memakai kurs Rp${say.shown(actual)} per US$, sedangkan kurs APBN ${year} Rp${say.shown(expected)}. ` +
      "Pastikan kursnya.",
    "projects-without-money": ({ subject }) =>
      `${subject}: ada proyek, tetapi nilai investasinya nol. Pastikan keduanya benar.`,
    "money-without-projects": ({ subject }) =>
      `${subject}: ada nilai investasi, tetapi proyeknya nol. Pastikan keduanya benar.`,
    "workers-without-projects": ({ subject }) =>
      `${subject}: ada tenaga kerja asing, tetapi proyeknya nol. Pastikan keduanya benar.`,
    "foreign-sub-sector": ({ subSector, sektor, under }) =>
      `"${subSector}" termasuk sektor ${sektor}, tetapi dihitung di sektor ${under}. Pindahkan atau periksa namanya.`,
    "repeated-sub-sector": ({ subSector, firstSeen }, say) =>
      `"${subSector}" sudah ada di ${say.cell(firstSeen)}. Periksa apakah terhitung dua kali.`,
    "sub-sector-spelling": ({ actual, expected }) =>
      `"${actual}" biasanya ditulis "${expected}". Samakan penulisannya.`,
  },
};

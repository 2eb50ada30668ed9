import { numberId } from "../counted";
import { dayId } from "../days";
import type { HistoryTexts } from "./texts";

/** What is said of the steps that were done, in Bahasa Indonesia. */
export const history: HistoryTexts = {
  heading: "Yang sudah dikerjakan",
  show: (steps) => `Lihat ${numberId(steps)} langkah`,
  none: "Belum ada langkah yang dapat diurungkan.",
  when: (day, time) => `${dayId(day)} pukul ${time.replace(":", ".")}`,
  cells: (sheet, count, cells) => `${sheet}: ${numberId(count)} sel ditulis (${cells})`,
  more: (sheets, cells) => `${numberId(sheets)} lembar lain: ${numberId(cells)} sel`,
  chartMade: (title, sheet) => `Grafik “${title}” dibuat di lembar ${sheet}`,
  chartUpdated: (title, sheet) => `Grafik “${title}” diperbarui di lembar ${sheet}`,
  sheetAdded: (sheet) => `Lembar ${sheet} ditambahkan`,
  undo: "Urungkan langkah ini",
  undoOf: (when, what) => `Urungkan langkah ini, ${when}: ${what}`,
  waits: (steps) => `Menunggu: ${numberId(steps)} langkah sesudahnya mengubah tempat yang sama. Urungkan itu dahulu.`,
  others: "dari panel lain, atau dari panel ini sebelum ditutup",
  othersAsk: "Langkah ini dari panel lain, atau dari panel ini sebelum ditutup. Tetap diurungkan?",
  othersYes: "Ya, urungkan",
};

/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { FileEntry } from "../../src/banyak/FileEntry";
import { banyakTextsOf } from "../../src/text/banyak/banyakTexts";
import { check } from "../../src/core/check";
import { summaryOf } from "../../src/text/proof/summary";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";

const [texts, page] = [textsOf("id"), banyakTextsOf("id")];
const RIGHT = "Jenis Izin | Jumlah\nPBG | 3\nSLF | 4\nJumlah | 7";

/** The sign before a file, and what is said of it. */
function shown(picture: string, unread: readonly string[] = []) {
  const summary = summaryOf(check({ sheets: [draw(picture)] }), new Map(), unread, texts);
  const file = { name: "rekap.xlsx", outcome: { ok: true as const, summary, print: "" } };
  const { container } = render(<FileEntry file={file} texts={texts} page={page} />);
  return [screen.getByRole("img").getAttribute("aria-label"), container.querySelector(".verdict")?.textContent];
}

test("a file is fine where all of it was checked and nothing found", () => {
  expect(shown(RIGHT)).toEqual([page.states.fine, texts.nothingFound]);
});

test("a file in which no table was recognised is none that is fine", () => {
  expect(shown("Catatan rapat")).toEqual([page.states.look, texts.proof.noTables]);
});

test("a file with a sheet that could not be read is none that is fine", () => {
  expect(shown(RIGHT, ['Lembar "Izin" tidak diperiksa.'])).toEqual([page.states.look, texts.nothingFound]);
});

test("a file without a table but with a title that contradicts itself says both", () => {
  expect(shown("LAPORAN TRIWULAN II (JULI - SEPTEMBER) TAHUN 2024")).toEqual([
    page.states.wrong,
    `${texts.proof.noTables} 1 salah.`,
  ]);
});

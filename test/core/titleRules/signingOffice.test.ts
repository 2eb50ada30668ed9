import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { factsOf } from "../../support/facts";

const signed = (...lines: readonly string[]) =>
  draw(
    `
    DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU
    KABUPATEN KOTAWARINGIN TIMUR

    Rekapitulasi perizinan
    ${lines.map((line) => `. | . | ${line}`).join("\n")}`,
  );

it("tells who signs for another region than the heading", () => {
  expect(factsOf([signed("Kepala DPMPTSP Provinsi Kalimantan Tengah")])).toEqual([
    "warning C5 signing-office: signed Provinsi Kalimantan Tengah, named KABUPATEN KOTAWARINGIN TIMUR, heading A2",
  ]);
  expect(findingsOf(signed("Kepala Dinas Penanaman Modal dan PTSP", "Kabupaten Kotawaringin Barat"))).toHaveLength(1);
});

it.each([
  ["the same region", "Kepala DPMPTSP Kabupaten Kotawaringin Timur"],
  ["it for short", "Kepala DPMPTSP Kab. Kotim"],
  ["no region", "Kepala DPMPTSP"],
  ["another office", "Kepala Dinas Kesehatan Provinsi Kalimantan Tengah"],
  ["who is written to", "Kepada Yth. Kepala Dinas Komunikasi Provinsi Kalimantan Tengah"],
])("is silent where the line names %s", (_, line) => {
  expect(findingsOf(signed(line))).toEqual([]);
});

it("is silent on a sheet about several offices", () => {
  expect(
    findingsOf(
      draw(
        `
        DPMPTSP Provinsi Kalimantan Tengah
        DPMPTSP Kabupaten Kapuas
        . | Kepala DPMPTSP Kabupaten Seruyan`,
      ),
    ),
  ).toEqual([]);
});

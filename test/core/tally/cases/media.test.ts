import { mediaIn } from "../../../../src/core/tally/cases/source";

it.each([
  ["pengaduan melalui sp4n lapor", ["sp4n", "lapor"]],
  ["pengaduan online", ["online"]],
  ["whatsapp dan whats app", ["whatsapp", "whats app"]],
  ["email, e-mail", ["email", "e-mail"]],
  ["kotak saran dan kotak pengaduan", ["kotak saran", "kotak pengaduan"]],
  ["tatap muka atau telepon", ["tatap muka", "telepon"]],
  ["secara langsung", ["langsung"]],
  ["wa 0812, wa 0813", ["wa"]],
  ["rekap pengaduan dan pelaporan tahun 2024", []],
])("how complaints came in is told by words: %s", (words, media) => {
  expect([...mediaIn(words)]).toEqual(media);
});

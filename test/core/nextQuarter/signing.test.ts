import { signedLater } from "../../../src/core/nextQuarter/signing";

const SECOND = { length: 3, number: 2, year: 2024 } as const;

describe("where and when a report is signed", () => {
  it.each([
    ["Sampit, 5 Juli 2024", "Sampit, .... Oktober 2024"],
    ["Sampit, 28 Juni 2024", "Sampit, .... September 2024"],
    ["Sampit, 3 April 2024", "Sampit, .... Juli 2024"],
    ["Sampit, ..... Juli 2024", "Sampit, .... Oktober 2024"],
    ["Nomor : 500.16/123/DPMPTSP/VII/2024", "Nomor : 500.16/..../DPMPTSP/X/2024"],
    ["Nomor : 500.16.7.2/   /DPMPTSP/VII/2024", "Nomor : 500.16.7.2/   /DPMPTSP/X/2024"],
    ["045.2/17/VI/2024", "045.2/..../IX/2024"],
  ])("is a quarter later, on a day that is open: %s", (text, later) => {
    expect(signedLater(text, SECOND)).toBe(later);
  });

  it.each(["Sampit, 3 Mei 1990", "Sampit, 5 Juli 2023", "Senin, 5 Juli 2024", "Nomor 12/HK/VI/2019", "Pasal I/2024"])(
    "is not what is said by: %s",
    (text) => {
      expect(signedLater(text, SECOND)).toBeNull();
    },
  );
});

import { fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a total before a banner and what stands beside it", () => {
  it("is not of what stands below the banner alone", () => {
    const requests = draw(
      `
      Layanan Informasi Publik 2024
      Bulan    | Jml Permohonan | Dikabulkan | .        | Ditolak
      .        | .              | Sepenuhnya | Sebagian | .
      Januari  | .              | 4          | 1        | 1
      Februari | .              | 7          | 0        | 2
      Maret    | .              | 5          | 1        | 0`,
      "PPID",
      ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    );
    expect(fillsOf(requests).join()).not.toContain("=SUM(C4:D4)");
  });
});

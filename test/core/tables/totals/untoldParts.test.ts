import { fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a total over subtotals of which nobody knows what they add up", () => {
  it("is left blank with them, and so are shares of it", () => {
    const sheet = draw(`
      REKAPITULASI PEGAWAI
      No | Jabatan               | L     | P       | Jumlah
      1  | Eselon II             | 16    | 62      | .
      2  | Eselon III            | 35    | 18      | .
      .  | Jumlah Eselon         | .     | .       | .
      3  | Fungsional Ahli Muda  | 40    | 3       | .
      4  | Pelaksana             | 57    | 89      | .
      .  | Total                 | .     | .       | .`);
    expect(fillsOf(sheet)).toEqual([
      "E3 =SUM(C3:D3) 78",
      "E4 =SUM(C4:D4) 53",
      "E6 =SUM(C6:D6) 43",
      "E7 =SUM(C7:D7) 146",
    ]);
  });
});

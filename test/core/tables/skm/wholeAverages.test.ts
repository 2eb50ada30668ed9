import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const services = (title: string, column = "Jenis Layanan") =>
  draw(`
    ${title}
    No | ${column} | U1 | U2 | U3 | U4 | U5 | IKM
    1  | PBG           | 3  | 4  | 3  | 4  | 3  | 85
    2  | SIP           | 4  | 4  | 3  | 4  | 4  | 95
    3  | Reklame       | 3  | 3  | 3  | 4  | 3  | 80`);

describe("averages by service that happen to be whole", () => {
  test.each(["NRR PER JENIS LAYANAN", "NILAI RATA-RATA UNSUR TIAP LAYANAN", "HASIL SKM MENURUT JENIS LAYANAN"])(
    "are no answers, and get no summary: %s",
    (title) => {
      expect(tablesOf(services(title))).toEqual(["skm-recap A2:H5"]);
      expect(fillsOf(services(title))).toEqual([]);
      expect(findingsOf(services(title))).toEqual([]);
    },
  );

  it("are answers where respondents are named, or nothing says that they are averages", () => {
    expect(tablesOf(services("NRR PER JENIS LAYANAN", "Nama"))[0]).toMatch(/^skm-respondents/);
    expect(tablesOf(services("SURVEI KEPUASAN MASYARAKAT"))[0]).toMatch(/^skm-respondents/);
  });
});

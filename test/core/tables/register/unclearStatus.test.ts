import { fillsOf, findingsOf } from "../../../support/checked";
import { factsOf } from "../../../support/facts";
import { recap, register } from "../../../support/registers";

const FORM = "Rekap Izin 2024\nJenis Izin | Januari | Februari | Jumlah\nSIUP | . | . | .\nTDP | . | . | .";

/** A register of four permits, the second of which has a status of its own. */
function list(status: string, others = ["Terbit", "Selesai", "Terbit"], name = "Status") {
  const [first = "", third = "", fourth = ""] = others;
  return register(`
    Tanggal Izin | Jenis Izin | ${name}
    05/01/2024   | SIUP       | ${first}
    06/01/2024   | SIUP       | ${status}
    07/02/2024   | TDP        | ${third}
    08/02/2024   | TDP        | ${fourth}`);
}

const counts = (sheet: ReturnType<typeof list>) =>
  fillsOf([sheet, recap(FORM)]).filter((fill) => /^[BC][34] /.test(fill));

describe("a status that no list knows, where others say that their permits were issued", () => {
  it.each([
    "Belum bayar",
    "Menunggu pembayaran PNBP",
    "Menunggu Jadwal Survei",
    "Perlu perbaikan",
    "Gagal verifikasi",
    "Tunggu TTE",
    "Berkas kurang",
    "Dokumen tidak sesuai",
    "Tidak lolos",
    "Diajukan",
    "Permohonan Baru",
    "Disposisi Kadis",
    "Verifikasi lapangan",
    "Ditunda",
    "Menunggu terbit",
    "Belum dicetak",
    "Waiting",
    "Submitted",
    "Hilang",
  ])("is said, and the count that it concerns is left alone: %s", (status) => {
    expect(findingsOf(list(status), "warning")).toEqual(["warning C3 register-unclear-status -"]);
    expect(counts(list(status))).toEqual(["C3 0", "B4 0", "C4 2"]);
  });

  it.each(["1", "2", "7"])("leaves a typed %s alone, and judges the others", (typed) => {
    const table = recap(FORM.replace("SIUP | .", `SIUP | ${typed}`).replace("TDP | . | .", "TDP | 0 | 3"));
    expect(findingsOf([list("Belum bayar"), table], "error")).toEqual(["error C4 permits-register 2"]);
  });

  it("is not counted in the table that is offered", () => {
    const sheet = list("Belum bayar");
    expect(factsOf(sheet).join()).toContain("register-without-table: counted 3, left 1");
  });

  it.each([
    "Terbit",
    "SK Terbit",
    "Sudah diambil",
    "Belum diambil",
    "Lunas",
    "Perpanjangan",
    "Baru",
    "-",
    "Expired",
    ".",
  ])("is none where it is said of permits that were issued: %s", (status) => {
    expect(findingsOf(list(status), "warning")).toEqual([]);
    expect(counts(list(status))).toEqual(["B3 2", "C3 0", "B4 0", "C4 2"]);
  });

  it.each(["Ditolak", "Perizinan Belum Diterbitkan", "Izin belum terbit", "Batal"])(
    "is a refusal where it is known as one: %s",
    (status) => {
      expect(findingsOf(list(status), "warning")).toEqual([]);
      expect(counts(list(status))).toEqual(["B3 1", "C3 0", "B4 0", "C4 2"]);
    },
  );
});

describe("anything may be remarked", () => {
  it("in a column that does not say of most permits that they were issued", () => {
    const sheet = list("Toko Makmur", ["Terbit", "Jalan Melati", "Lantai dua"], "Keterangan");
    expect(findingsOf(sheet, "warning")).toEqual([]);
    expect(counts(sheet)).toContain("B3 2");
  });

  it("but not where most were", () => {
    expect(findingsOf(list("Belum bayar", undefined, "Keterangan"), "warning")).toEqual([
      "warning C3 register-unclear-status -",
    ]);
  });
});

describe("a permit of which another cell says more", () => {
  const two = (date: string, status: string, remark: string) =>
    findingsOf(
      register(`
        Tanggal Izin | Jenis Izin | Status    | Hasil
        05/01/2024   | SIUP       | Terbit    | Terbit
        ${date}      | SIUP       | ${status} | ${remark}
        07/02/2024   | TDP        | Terbit    | Terbit`),
    ).filter((found) => /status|refused/.test(found));

  it("is refused where one of them says so, whatever the other leaves open", () => {
    expect(two("06/01/2024", "Terbit", "Belum bayar")).toEqual(["warning D3 register-unclear-status -"]);
    expect(two("06/01/2024", "Ditolak", "Belum bayar")).toEqual(["info C3 register-refused -"]);
  });

  it("is not unclear as long as it has no day", () => {
    expect(two(".", "Terbit", "Belum bayar")).toEqual([]);
  });
});

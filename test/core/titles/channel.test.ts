import { areUnlike, channelsIn, withChannel } from "../../../src/core/titles/channel";

describe("channels", () => {
  it.each([
    ["Melalui Sistem OSS-RBA Periode 1 April", ["oss OSS-RBA"]],
    ["A. Rekap Laporan Non Perizinan Non OSS", ["non-oss Non OSS"]],
    ["Perizinan Non-OSS melalui Sistem Manual", ["manual Manual"]],
    ["Non OSS melalui SICANTIK CLOUD", ["sicantik SICANTIK CLOUD"]],
    ["Tabel 3. Laporan Melalui Si Cantik", ["sicantik Si Cantik"]],
    ["Melalui MPP Digital", ["mpp MPP Digital"]],
    ["Perizinan OSS dan Non OSS", ["non-oss Non OSS", "oss OSS"]],
    ["Layanan di MPP", []],
    ["Bossku", []],
  ])("reads %s", (text, named) => {
    expect(channelsIn(text).map(({ channel, words }) => `${channel} ${words}`)).toEqual(named);
  });

  it("holds every channel but OSS to be non OSS", () => {
    expect([areUnlike("non-oss", "sicantik"), areUnlike("oss", "non-oss")]).toEqual([false, true]);
    expect([areUnlike("manual", "sicantik"), areUnlike("mpp", "mpp")]).toEqual([true, false]);
  });

  it("names another channel as offices call it", () => {
    const oss = { channel: "oss", words: "OSS-RBA" } as const;
    const said = (channel: "mpp" | "sicantik", words: string) =>
      withChannel("Melalui Sistem OSS-RBA", oss, { channel, words });
    expect(said("sicantik", "SiCantik")).toBe("Melalui Sistem SiCantik");
    expect(said("mpp", "MPP Digital")).toBe("Melalui MPP Digital");
  });
});

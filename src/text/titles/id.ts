import { numberId } from "../counted";
import type { TitleTexts } from "./titleTexts";

/** What is said of titles and captions, in Bahasa Indonesia. */
export const titles: TitleTexts = {
  "contradicting-period": ({ stated, ways: [first, second] }) =>
    `Periode "${stated}" bertentangan sendiri. Tulis "${first}" atau "${second}".`,
  "contradicting-dates": ({ stated, dates }) =>
    `${stated} tidak sesuai dengan ${dates} di sebelahnya. Perbaiki salah satunya.`,
  "differing-period": ({ stated, title, named }, say) =>
    `Di sini tertulis ${stated}, sedangkan judul di ${say.cell(title)} menyebut ${named}. ` +
    "Samakan, atau jelaskan dalam keterangan bahwa datanya dari periode lain.",
  "wrong-channel": ({ stated, expected }) =>
    `Tertulis ${stated}, padahal tulisan lain pada tabel ini (judul, keterangan, atau nama lembar) menyebut ${expected}. ` +
    "Ganti salurannya.",
  "repeated-caption": ({ label, first, expected, others }, say) =>
    `${label} sudah dipakai di ${say.place(first)}. Menurut urutannya ini ${expected}` +
    (others === 0 ? "." : `; ${numberId(others)} nomor lain ikut bergeser.`),
  "skipped-caption": ({ label, before, missing }) =>
    `Sesudah ${before} langsung ${label}; ${missing.join(" dan ")} tidak ada. Pastikan tidak ada yang tertinggal.`,
  "signing-office": ({ signed, named, heading }, say) =>
    `Ditandatangani untuk ${signed}, sedangkan judul di ${say.cell(heading)} menyebut ${named}. Periksa nama instansinya.`,
};

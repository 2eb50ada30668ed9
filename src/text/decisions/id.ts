import { numberId } from "../counted";
import { dayId } from "../days";
import type { DecisionTexts } from "./texts";

/** What is said where a person decides to leave a finding as it is, in Bahasa Indonesia. */
export const decisions: DecisionTexts = {
  offer: "Abaikan…",
  offerOf: (cell) => `Abaikan temuan di ${cell}`,
  reason: "Alasan mengabaikan",
  reasonMissing: "Tulis alasannya dahulu.",
  kept: "Alasan disimpan di buku kerja ini. Temuan muncul lagi bila angkanya berubah.",
  leave: "Abaikan",
  cancel: "Batal",
  heading: "Diabaikan",
  count: (findings) => `${numberId(findings)} temuan diabaikan`,
  because: (reason, date) => `Diabaikan ${dayId(date)}: ${reason}`,
  heed: "Tampilkan lagi",
  heedOf: (cell) => `Tampilkan lagi temuan di ${cell}`,
};

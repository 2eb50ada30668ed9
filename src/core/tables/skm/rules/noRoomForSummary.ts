import { note } from "../../../findings/note";
import type { SurveyRule } from "./rule";

/** A matrix without a summary, below which other things stand so close that none can be added. */
export const noRoomForSummary: SurveyRule = ({ matrix }) => {
  if (!matrix.blocked) return [];
  const cell = matrix.blocked;
  return [
    note({ severity: "info", sheet: matrix.sheet.name, cell, message: { key: "no-room-for-summary", blocked: cell } }),
  ];
};

import { surveyRule } from "./rule";

/** A matrix without a summary, below which other things stand so close that none can be added. */
export const noRoomForSummary = surveyRule({
  says: ["no-room-for-summary"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find: ({ matrix }) => {
    if (!matrix.blocked) return [];
    const cell = matrix.blocked;
    return [{ cell, message: { key: "no-room-for-summary", blocked: cell } }];
  },
});

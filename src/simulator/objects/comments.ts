import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";

/** Excel.CommentCollection: the simulator knows no more of comments than how many there are. */
export function commentsObject(sheet: BookSheet): HostObject {
  return { type: "CommentCollection", calls: { getCount: () => sheet.comments } };
}

/** Excel.NoteCollection, of which it knows no more either. */
export function notesObject(sheet: BookSheet): HostObject {
  return { type: "NoteCollection", calls: { getCount: () => sheet.notes } };
}

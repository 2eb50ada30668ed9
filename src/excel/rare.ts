/**
 * What is asked for now and then: charts, sheets and marks, and how each is taken back. It is loaded then, in one piece,
 * so that what was made can be taken back without anything further being loaded.
 */
export { makeChart } from "./charts/makeChart";
export { undoChart } from "./charts/undoChart";
export { keepMarks, takeAllOff } from "./marks/keepMarks";
export { markCells } from "./marks/mark";
export { undoMarks } from "./marks/undoMarks";
export { makeCopies } from "./sheets/makeCopies";
export { makeSheet } from "./sheets/makeSheet";
export { removeChanged } from "./sheets/removeChanged";
export { undoCopies } from "./sheets/undoCopies";
export { undoSheet } from "./sheets/undoSheet";

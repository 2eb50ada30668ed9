import type { Answer, WorkbookPort } from "../../src/workbook";

/** A port of which a test says what it needs; anything else it is asked for fails the test. */
export function portThat(answers: Partial<WorkbookPort>): WorkbookPort {
  const unasked = () => Promise.reject(new Error("The test did not expect to be asked for this."));
  const none: WorkbookPort = {
    read: unasked,
    readAgain: unasked,
    apply: unasked,
    chart: unasked,
    addSheet: unasked,
    addCopies: unasked,
    keepMarks: () => good(0),
    removeCopies: unasked,
    activeCell: unasked,
    selection: unasked,
    undo: unasked,
    mark: unasked,
    undoStep: unasked,
    history: () => good([]),
    steps: () => good(0),
    done: unasked,
    forget: unasked,
    // Whoever changes a cell brings it to the front first.
    select: () => good(null),
    watch: () => good(() => Promise.resolve()),
    remember: unasked,
    // Nothing was kept before.
    recall: () => good(null),
  };
  return { ...none, ...answers };
}

export function good<T>(value: T): Promise<Answer<T>> {
  return Promise.resolve({ ok: true, value });
}

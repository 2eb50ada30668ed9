import { answerRuns, type RowRun } from "../respondents/answerAreas";
import { pageRows, type PageRow } from "../respondents/pageRows";
import type { Matrix } from "../matrix";

/** Rows of a column that are added up: answers, or a row of sums further up. */
export type Part = RowRun;

/** A row at the edge of a printed page, with what it adds up. */
export interface PageSum {
  readonly row: number;
  readonly parts: readonly Part[];
}

/** What is added up page by page, and what the whole comes to by it. */
export interface PageSums {
  readonly rows: readonly PageSum[];
  /** What ΣNilai adds up. */
  readonly whole: readonly Part[];
}

/**
 * The sums of printed pages, each from the sums before it where there are some, as they are typed on paper:
 *
 *   page 1   Jumlah halaman ini          = its answers
 *   page 2   Jumlah halaman ini          = its answers
 *            Jumlah halaman sebelumnya   = Jumlah halaman ini, page 1
 *            Jumlah s.d. halaman ini     = both
 */
export function pageSums(matrix: Matrix): PageSums {
  const runs = answerRuns(matrix);
  const edges = pageRows(matrix).filter(({ row }) => row !== matrix.summaryRows.get("sum"));
  if (edges.length === 0) return { rows: [], whole: runs };
  const walk = new Walk();
  const events = [...runs.map((run) => ({ at: run.first, run })), ...edges.map((edge) => ({ at: edge.row, edge }))];
  for (const event of events.sort((a, b) => a.at - b.at)) {
    if ("run" in event) walk.read(event.run);
    else walk.meet(event.edge);
  }
  return { rows: walk.rows, whole: walk.whole };
}

class Walk {
  readonly rows: PageSum[] = [];
  /** The pages before this one. */
  #before: readonly Part[] = [];
  /** This page: its answers, or the row that adds them up. */
  #page: readonly Part[] = [];
  #lastEdge = Number.NEGATIVE_INFINITY;
  #isClosed = false;

  get whole(): readonly Part[] {
    return [...this.#before, ...this.#page];
  }

  read(run: RowRun): void {
    if (this.#isClosed) this.#turnPage();
    this.#page = [...this.#page, run];
  }

  meet({ row, role }: PageRow): void {
    const isBelowEdge = row === this.#lastEdge + 1;
    this.#lastEdge = row;
    switch (role) {
      case "page":
        this.#add(row, this.#page);
        this.#page = [rowAt(row)];
        this.#isClosed = true;
        return;
      case "before":
        if (this.#isClosed && !isBelowEdge) this.#turnPage();
        this.#add(row, this.#before);
        if (this.#before.length > 0) this.#before = [rowAt(row)];
        return;
      case "toDate":
        this.#add(row, this.whole);
        [this.#before, this.#page, this.#isClosed] = [[rowAt(row)], [], false];
        return;
      default:
        this.#isClosed = true;
    }
  }

  #add(row: number, parts: readonly Part[]): void {
    if (parts.length > 0) this.rows.push({ row, parts });
  }

  #turnPage(): void {
    [this.#before, this.#page, this.#isClosed] = [this.whole, [], false];
  }
}

function rowAt(row: number): Part {
  return { first: row, last: row };
}

import type { Line } from "../../layout/line";
import { flatMapInHandfuls, type Steps } from "../../steps";
import type { Channel } from "../../titles/channel";
import { channelsAround } from "../../titles/tableChannel";
import type { CountCell, CountedKind, Counts } from "../table";
import type { Columns } from "./columns";
import type { SpanColumn } from "./monthRuns";
import type { PermitTable } from "./permitTable";

/** What is counted in a column of its own beside what came in. */
const ISSUED = /terbit|selesai/i;

/** What a register can tell of a permit table. `isAlone` is false where other permit tables stand on its sheet. */
export function countsOf(table: PermitTable, isAlone: boolean): Counts {
  return new PermitCounts(table, channelsAround(table, isAlone).own?.channel ?? null);
}

/** Most who ask want to know the names of what is counted: a wide table has very many cells. */
class PermitCounts implements Counts {
  readonly #months: readonly SpanColumn[];

  constructor(
    private readonly table: PermitTable,
    readonly channel: Channel | null,
  ) {
    this.#months = issuedColumns(table)?.months.filter(({ span }) => span.kind === "month") ?? [];
  }

  get kinds(): readonly CountedKind[] {
    const isCounted = ({ row }: Line) => this.#months.some(({ column }) => this.#canHold(row, column));
    return this.table.items.filter(isCounted).map((line) => this.#kindOf(line));
  }

  get months(): readonly number[] {
    const isCounted = (column: number) => this.table.items.some(({ row }) => this.#canHold(row, column));
    const months = this.#months.flatMap(({ column, span }) => {
      return span.kind === "month" && isCounted(column) ? [span.month] : [];
    });
    return [...new Set(months)].sort((a, b) => a - b);
  }

  *cells(): Steps<readonly CountCell[]> {
    const year = yearOf(this.table);
    return yield* flatMapInHandfuls(this.table.items, (line) =>
      this.#months.flatMap(({ column, header, span }) => {
        if (span.kind !== "month" || !this.#canHold(line.row, column)) return [];
        return {
          ...this.#kindOf(line),
          cell: { row: line.row, column },
          subject: `${line.label}, ${header}`,
          month: span.month,
          year: span.year ?? year,
        };
      }),
    );
  }

  #kindOf({ row, label }: Line): CountedKind {
    return { label: { row, column: this.table.header.labelColumn }, kind: label };
  }

  #canHold(row: number, column: number): boolean {
    return !this.table.sheet.isCovered(row, column);
  }
}

/** The columns of the permits that were issued; undefined where several things are counted and none is called so. */
export function issuedColumns({ measures }: PermitTable): Columns | undefined {
  return measures.length === 1 ? measures[0] : measures.find(({ months }) => ISSUED.test(months[0]?.measure ?? ""));
}

/** The one year that the heading or the sheet's name speaks of; null where there is none, or several. */
function yearOf({ sheet, heading }: PermitTable): number | null {
  const texts = [...heading.map(({ text }) => text), sheet.name];
  const years = new Set(texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : Number(year);
}

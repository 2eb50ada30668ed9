import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import { applied } from "../../rules/rule";
import { filterInHandfuls, type Steps } from "../../steps";
import type { Table } from "../table";
import { investmentEntries } from "./entries";
import { investedIn } from "./invested";
import { plotOf } from "./plot";
import { cellOf, grandTotal, type InvestmentColumn, type Recap } from "./recap";
import { investmentRelations } from "./relations";
import { figureRules, rowRules } from "./rules";

/** What stands below one header as tables: PMDN and PMA are a table each, and what they come to goes with its neighbour. */
export function* tablesOf(recap: Recap): Steps<readonly Table[]> {
  const relations = yield* investmentRelations(recap);
  const entries = investmentEntries(recap, relations);
  const shares = sharesOf(recap.columns);
  const found: Table[] = [];
  for (const { kind, columns } of shares) {
    const own = { ...recap, columns };
    const hasLabels = columns.some((column) => column === leftmost(recap.columns));
    const ownColumns = new Set<InvestmentColumn | undefined>(columns);
    const owns = (cell: Cell) => ownColumns.has(ownerOf(recap, cell));
    const ownNotes = yield* applied(figureRules, own, recap.sheet.name);
    const rowNotes = hasLabels ? yield* applied(rowRules, recap, recap.sheet.name) : [];
    const ownRelations =
      shares.length > 1 ? yield* filterInHandfuls(relations, ({ target }) => owns(target)) : relations;
    found.push({
      kind,
      sheet: recap.sheet,
      area: areaOf(recap, columns, hasLabels),
      title: recap.heading[0]?.text ?? null,
      relations: ownRelations,
      joint: shares.length > 1 ? { relations, owns } : null,
      result: resultOf(own),
      reader: recap.reader,
      evidence: () => null,
      entries,
      notes: [...ownNotes, ...rowNotes],
      newLabels: null,
      plot: () => plotOf(own),
      invested: () => investedIn(own, BLOCKS[kind]),
    });
  }
  return found;
}

const BLOCKS = { "investment-pmdn": "pmdn", "investment-pma": "pma", investment: "both" } as const;

/** The column that a cell belongs to: what stands between and behind columns of figures is said of the one before. */
function ownerOf({ order, columns }: Recap, cell: Cell): InvestmentColumn | undefined {
  const place = order.columnAt(cell)?.column ?? cell.column;
  let nearest: InvestmentColumn | undefined;
  for (const one of columns) if (one.column <= place && one.column >= (nearest?.column ?? 0)) nearest = one;
  return nearest;
}

interface Share {
  readonly kind: "investment-pmdn" | "investment-pma" | "investment";
  readonly columns: readonly InvestmentColumn[];
}

/**
 * Columns for both investments together go with the table before them, or else with the one behind. PMA, PMDN and both
 * with a column each are one table.
 */
function sharesOf(columns: readonly InvestmentColumn[]): readonly Share[] {
  if (columns.length === 3 && new Set(columns.map(({ block }) => block)).size === 3) {
    return [{ kind: "investment", columns }];
  }
  const placed = [...columns].sort((a, b) => a.column - b.column);
  const [first] = placed.flatMap(({ block }) => (block === "both" ? [] : [block]));
  let last = first ?? "pmdn";
  const owners = new Map(placed.map((column) => [column, (last = column.block === "both" ? last : column.block)]));
  return (["pmdn", "pma"] as const).flatMap((block): Share[] => {
    const own = columns.filter((column) => owners.get(column) === block);
    return own.length > 0 ? [{ kind: `investment-${block}`, columns: own }] : [];
  });
}

function leftmost(columns: readonly InvestmentColumn[]): InvestmentColumn | undefined {
  return [...columns].sort((a, b) => a.column - b.column)[0];
}

/** The labels that tables side by side share belong to the first; columns of other things to the table before them. */
function areaOf({ area, columns: all }: Recap, columns: readonly InvestmentColumn[], hasLabels: boolean): Area {
  const places = columns.map(({ column }) => column);
  const last = Math.max(...places);
  const next = all.map(({ column }) => column).filter((column) => column > last);
  const right = next.length > 0 ? Math.min(...next) - 1 : area.right;
  return { ...area, left: hasLabels ? area.left : Math.min(...places), right };
}

/** What the table comes to in money, or else in what its first column counts. */
function resultOf(recap: Recap): Cell | null {
  const column = recap.columns.find(({ role }) => role === "rupiah") ?? recap.columns[0];
  const total = grandTotal(recap);
  return total && column ? cellOf(recap, total.line, column) : null;
}

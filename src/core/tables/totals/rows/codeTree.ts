import type { Line } from "../../../layout/line";
import type { Total } from "../../../sums/fit";

/** Lines whose codes say which belongs to which. */
export interface CodeTree {
  /** Each line that has others below it, and these. */
  readonly totals: readonly Total[];
  /** The lines that belong to no other. */
  readonly roots: readonly Line[];
  readonly leaves: readonly Line[];
}

/** Of the lines, so many have codes of several parts, or these number them otherwise. */
const SHARE = 0.5;

/**
 * The tree of a budget's accounts, which codes of another sort may follow: those of what the money is spent on below
 * the activity that it is spent for.
 *
 *   2.16.01        Program                  5        Belanja
 *   2.16.01.2.01   Kegiatan                 5.1      Belanja Operasi
 *   5.1.02         Belanja Barang           5.1.02   Belanja Barang dan Jasa
 *   5.1.02.01      Alat Tulis               5.2      Belanja Modal
 *                  - Kertas
 *
 * What is listed below a code without one of its own belongs to it.
 */
export function codeTree(lines: readonly Line[]): CodeTree | null {
  const all = lines.filter(({ kind }) => kind === "item");
  const items = all.filter((line) => !isListed(line));
  const coded = items.filter(({ numbering }) => numbering === "digit" || numbering === "decimal");
  if (coded.filter(({ numbering }) => numbering === "decimal").length < items.length * SHARE) return null;
  const children = new Map<Line, Line[]>();
  const roots: Line[] = [];
  let open: readonly Line[] = [];
  for (const line of all.filter((one) => coded.includes(one) || (isListed(one) && one.hasFigures))) {
    const isCoded = coded.includes(line);
    open = isCoded ? [...openAbove(open, codeOf(line)), line] : open;
    const parent = open.at(isCoded ? -2 : -1);
    const known = parent && children.get(parent);
    if (!parent) roots.push(line);
    else if (known) known.push(line);
    else children.set(parent, [line]);
  }
  const totals = [...children].map(([line, parts]) => ({ line, parts }));
  const leaves = all.filter((line) => coded.includes(line) || isListed(line)).filter((line) => !children.has(line));
  return totals.length === 0 ? null : { totals, roots, leaves };
}

/** "- Kertas HVS" below an account. */
function isListed({ number, label }: Line): boolean {
  return number === "" && /^[-–•*]/.test(label);
}

function codeOf({ number }: Line): readonly string[] {
  return number.split(".").filter(Boolean);
}

/** Of the lines that may go on, those that one with this code belongs to, outermost first. */
function openAbove(open: readonly Line[], code: readonly string[]): readonly Line[] {
  const above = open.findLastIndex((line) => startsWith(code, codeOf(line)));
  if (above >= 0) return open.slice(0, above + 1);
  const beside = open.findIndex((line) => codeOf(line)[0] === code[0]);
  if (beside >= 0) return open.slice(0, beside);
  const [root] = open;
  return root && code.length > codeOf(root).length ? open : [];
}

function startsWith(code: readonly string[], start: readonly string[]): boolean {
  return start.length < code.length && start.every((part, at) => part === code[at]);
}

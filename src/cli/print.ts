import type { Checked } from "../core/check";
import { fixedCellsRead } from "../core/edits/reads";
import { countsOf } from "../core/findings/counts";
import { BLANK_FIGURE, type Finding } from "../core/findings/finding";
import { fingerprintOf } from "../core/findings/fingerprint";
import { SEVERITIES } from "../core/findings/levels";
import { areaAround, areaName } from "../core/grid/area";
import { cellName } from "../core/grid/address";
import { cliTextsOf } from "../text/cli/cliTexts";
import { cellList } from "../text/cellList";
import { writeCounts } from "../text/counts";
import type { Decisions } from "../text/proof/lines";
import { speak, writeShown } from "../text/speak";
import type { Texts } from "../text/texts";

/** A check as a person reads it: the tables, then what was found, each consequence under its cause. */
export function printCheck({ tables, findings }: Checked, texts: Texts): string {
  const several = new Set(findings.map(({ sheet }) => sheet)).size > 1;
  const say = cliTextsOf(texts.language);
  const known = tables.map(({ table }) =>
    say.table(texts.tableKinds[table.kind] ?? table.kind, table.sheet.name, areaName(table.area)),
  );
  const lines = known.length === 0 ? [texts.proof.noTables] : known;
  if (tables.length + findings.length === 0) return texts.proof.noTables;
  for (const severity of SEVERITIES) {
    const own = groupBlanks(findings.filter((finding) => finding.severity === severity));
    if (own.length === 0) continue;
    lines.push("", texts.severities[severity].toUpperCase());
    for (const [index, group] of own.entries()) {
      const [first] = group;
      const follows = first?.role === "consequence";
      if (follows && own[index - 1]?.[0]?.role !== "consequence") {
        const count = own.slice(index).findIndex((next) => next[0]?.role !== "consequence");
        lines.push(`    ${say.consequences(count < 0 ? own.length - index : count)}`);
      }
      lines.push((follows ? "    " : "  ") + printGroup(group, several, texts));
    }
  }
  const counts = findings.length === 0 ? say.nothingFound : writeCounts(countsOf(findings), texts);
  return [...lines, "", counts].join("\n");
}

/** What a person has decided to leave, with the reasons. */
export function printDecided({ findings }: Checked, decisions: Decisions, texts: Texts): readonly string[] {
  const lines = findings.flatMap((finding) => {
    const decision = decisions.get(fingerprintOf(finding));
    if (!decision) return [];
    const place = `${finding.sheet}!${cellName(finding.cell)}`;
    return `  ${place}  ${speak(finding.message, texts)} ${texts.decisions.because(decision.reason, decision.date)}`;
  });
  return lines.length === 0 ? [] : ["", texts.decisions.heading.toUpperCase(), ...lines];
}

/** Blank figures next to each other in a row are one line; every other finding is its own. */
function groupBlanks(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const before = groups.at(-1)?.at(-1);
    const joins =
      finding.rule === BLANK_FIGURE &&
      before?.rule === BLANK_FIGURE &&
      before.sheet === finding.sheet &&
      before.cell.row === finding.cell.row &&
      before.cell.column === finding.cell.column - 1;
    if (joins) groups.at(-1)?.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function printGroup(group: readonly Finding[], withSheet: boolean, texts: Texts): string {
  const [first] = group;
  if (!first) return "";
  const place = (name: string) => (withSheet ? `${first.sheet}!${name}` : name);
  const fixed = fixedOf(group, texts);
  if (group.length === 1) return `${place(cellName(first.cell))}  ${speak(first.message, texts)}${fixed}`;
  const range = areaName(areaAround(group.map(({ cell }) => cell)));
  const values = group.map(({ expected }) => writeShown(expected, texts)).join(" · ");
  return `${place(range)}  ${cliTextsOf(texts.language).blanks(group.length, values)}${fixed}`;
}

/** Says, where what is offered is no live formula, that it is not, and why; and which fixed figures a formula reads. */
function fixedOf(group: readonly Finding[], texts: Texts): string {
  const edits = group.flatMap(({ fix }) => fix?.edits ?? []);
  const reasons = [...new Set(edits.flatMap(({ fixed }) => fixed ?? []))].map((reason) => `${texts.fixed[reason]}.`);
  const read = fixedCellsRead(edits);
  return [...reasons, ...(read.length > 0 ? [texts.readsFixed(cellList(read, ""))] : [])]
    .map((sentence) => ` (${sentence})`)
    .join("");
}

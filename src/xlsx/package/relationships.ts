import { partText, type Parts } from "./package";
import { attribute, readXml } from "../xml/xml";

/** One relationship of a part: where it leads and what kind of part stands there. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "sharedStrings", "officeDocument". */
  readonly type: string;
  /** The name of the part in the package. */
  readonly part: string;
}

/** The part that holds the relationships of a part. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relationships of a part, or of the package itself for "". */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const folder = folderOf(part);
  const text = partText(parts, relationshipsPart(part));
  const found: Relationship[] = [];
  if (text === null) return found;
  readXml(text, {
    open(element) {
      if (element.name !== "Relationship" || attribute(element, "TargetMode") === "External") return;
      const type = attribute(element, "Type")?.split("/").at(-1) ?? "";
      found.push({
        id: attribute(element, "Id") ?? "",
        type,
        part: resolve(folder, attribute(element, "Target") ?? ""),
      });
    },
  });
  return found;
}

/** The part that is the workbook itself; undefined where the package has none. */
export function mainPart(parts: Parts): string | undefined {
  return relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.part;
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(part.lastIndexOf("/"), part.lastIndexOf("\\")) + 1);
}

/** A target is relative to the folder of its part, or begins with "/" and is not; some programs write "\\" for "/". */
function resolve(folder: string, target: string): string {
  const path = /^[/\\]/.test(target) ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of path.split(/[/\\]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

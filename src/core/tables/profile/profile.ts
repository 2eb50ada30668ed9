import { overlap, type Area } from "../../grid/area";
import { headingRows } from "../../grid/headingRows";
import type { Sheet } from "../../grid/sheet";
import { isTakenRow } from "../../layout/takenRow";
import { headingAbove, type HeadingLine } from "../../titles/heading";
import { forEachInSteps, type Steps } from "../../steps";
import { partsIn } from "./categories";
import { characteristicIn, isOfPeople, type Characteristic } from "./characteristics";
import { groupsBelow, type ProfileGroup } from "./groups";
import { areApart, profileHeadersAt, type ProfileColumns } from "./header";

/** A table of how many of the people asked are what. */
export interface Profile {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly heading: readonly HeadingLine[];
  readonly columns: ProfileColumns;
  readonly groups: readonly ProfileGroup[];
  /** True where words say that those told of were asked; people's traits alone may be of anybody. */
  readonly isSaid: boolean;
}

const RESPONDENTS = /responden|survei|survey|\bskm\b|\bikm\b|kuesioner|kuisioner|angket/i;
const PROFILE = /\b(profil|karakteristik|demografi)\b/i;
/** Who is asked nothing, whatever the sheet is called. */
const STAFF =
  /pegawai|\bsdm\b|sumber daya manusia|aparatur|karyawan|\basn\b|pejabat|tenaga (kerja|ahli|pendamping|kontrak)|\btk[ia]\b|penduduk|siswa|pasien|\b(umkm|umk|ukm|koperasi)\b|peserta (didik|bimtek|bimbingan|pelatihan|sosialisasi|magang)|anggota|korban|pencari kerja|jumlah jiwa/i;
/** Who may have been asked, where that is said. */
const OTHERS =
  /\b(izin|sip[abp]?|str|pbg|imb|slf|siup|rekomendasi)\b|perizinan|[tn]erbit|\bnib\b|investor|pelaku usaha|pemilik usaha|pemohon|pengunjung|kunjungan|\btamu\b|pengadu/i;
const FEWEST_LINES = 2;

/** The profiles of respondents on a sheet, beside what is already understood. */
export function* profilesOn(sheet: Sheet, taken: readonly Area[]): Steps<readonly Profile[]> {
  const found: Profile[] = [];
  yield* forEachInSteps(headingRows(sheet), (row) => {
    if (isTakenRow(sheet, row, taken)) return;
    for (const columns of profileHeadersAt(sheet, row)) {
      const profile = profileBelow(sheet, columns);
      const isFree = (area: Area) => ![...taken, ...found.map((one) => one.area)].some((other) => overlap(other, area));
      if (profile && isFree(profile.area)) found.push(profile);
    }
  });
  return found;
}

function profileBelow(sheet: Sheet, columns: ProfileColumns): Profile | null {
  const { top, left, right } = columns;
  const heading = headingAbove(sheet, headedFrom(sheet, columns), left, right);
  const titled = heading.findLast(({ text }) => characteristicIn(text) !== null)?.text ?? "";
  const groups = groupsBelow(sheet, columns, titled).map(withCharacteristic);
  const telling = groups.filter(({ lines, characteristic }) => lines.length >= FEWEST_LINES && characteristic !== null);
  const whose = telling.length === 0 ? "others" : whoseIn(sheet, heading, columns, telling);
  // Asked last: of a wide table of months it takes longer than all before.
  if (whose === "others" || !areApart(sheet, columns) || areAverages(sheet, columns, telling)) return null;
  const bottom = Math.max(...groups.map(({ lines, total }) => total ?? lines.at(-1)?.row ?? top));
  return { sheet, area: { top, left, bottom, right }, heading, columns, groups, isSaid: whose === "respondents" };
}

/** True where most of what would be counts is no whole number: the IKM of services, quarter by quarter. */
function areAverages(sheet: Sheet, { counts }: ProfileColumns, groups: readonly ProfileGroup[]): boolean {
  const numbers = groups.flatMap(({ lines }) =>
    lines.flatMap(({ row }) => counts.map(({ column }) => sheet.value(row, column))),
  );
  const typed = numbers.filter((value) => typeof value === "number");
  return typed.filter((value) => !Number.isInteger(value)).length * 2 > typed.length;
}

/** Where a header begins whose names are merged down to it from the row above: "Pendidikan │ Jenis Kelamin" over "L │ P". */
function headedFrom(sheet: Sheet, { top, left, right }: ProfileColumns): number {
  let first = top;
  for (let column = left; column <= right; column++) first = Math.min(first, sheet.mergeAt(top, column)?.top ?? top);
  return first;
}

/** What a group without a name tells apart is known where each of its rows is called so. */
function withCharacteristic(group: ProfileGroup): ProfileGroup {
  if (group.characteristic !== null || group.name !== "") return group;
  const known = (["sex", "education", "disability"] as const).find((one) => isToldBy(one, group));
  return known ? { ...group, characteristic: known } : group;
}

const KNOWN: Partial<Record<Characteristic, RegExp>> = {
  sex: /^[lp]$/,
  education: /^(none|sd|smp|sma|[ds]\d)$/,
  disability: /^(ya|tidak)$/,
};

function isToldBy(characteristic: Characteristic, { lines }: ProfileGroup): boolean {
  return lines.every(({ label }) =>
    partsIn(characteristic, label).every((part) => KNOWN[characteristic]?.test(part) ?? false),
  );
}

/** A title, the header or the sheet says that people were asked; where none says who is meant, people's traits tell. */
function whoseIn(
  sheet: Sheet,
  heading: readonly HeadingLine[],
  { nameWords, counts, total }: ProfileColumns,
  groups: readonly ProfileGroup[],
): "respondents" | "possible" | "others" {
  const over = [nameWords, ...counts.map(({ words }) => words), total?.words ?? ""];
  const texts = [...heading.map(({ text }) => text), ...over, sheet.name, ...groups.map(({ name }) => name)];
  if (texts.some((text) => STAFF.test(text) && !RESPONDENTS.test(text))) return "others";
  if (texts.some((text) => RESPONDENTS.test(text))) return "respondents";
  if (!groups.some(({ characteristic }) => isOfPeople(characteristic))) return "others";
  if (texts.some((text) => OTHERS.test(text))) return "others";
  return texts.some((text) => PROFILE.test(text)) ? "respondents" : "possible";
}

import { textsAround, type Place } from "./aroundTable";

/** Whose figures a text says it tells. */
interface Bureau {
  /** Offices of one level are told apart by their names; those below an office are not the office itself. */
  readonly level: string;
  readonly isBelow: boolean;
  readonly name: string;
}

const NO_NAME = String.raw`(?!(?:dan|atau|di|ke|tahun|thn|triwulan|tw|semester|bulan|periode|yang|per|dengan|menurut|berdasarkan|se)\b)`;
/** What tells a region from its neighbour: "Kotawaringin Timur" from "Kotawaringin Barat". */
const SIDE = String.raw`(?: +(?:timur|barat|utara|selatan|tengah|tenggara|besar|raya|jaya|baru|kepulauan|laut|hulu|hilir|dalam))*`;
const REGION = new RegExp(
  String.raw`\b(kab|kota|prov|kec|kel)(?:upaten|insi|amatan|urahan)?\b\.?:? *(${NO_NAME}\p{L}{3,}${SIDE})`,
  "giu",
);
const BELOW: ReadonlySet<string> = new Set(["kec", "kel"]);
/** Places that serve people for an office, or beside it. */
const COUNTER = /\b(uptd?|mpp|mall? pelayanan publik|gerai|puskesmas|rsud|samsat|cabang dinas)\b(?: +(\p{L}{3,}))?/giu;

/** A region that a text names: "kab", "kotawaringin timur"; `text` as it is written. */
export interface Region {
  readonly level: string;
  readonly name: string;
  readonly text: string;
}

/** The kabupaten, kota and provinsi that a text names, in their order. */
export function regionsIn(text: string): readonly Region[] {
  return placesIn(text).filter(({ level }) => !BELOW.has(level));
}

/** True for one region, also where one of its names is short for the other: "Kotim" for "Kotawaringin Timur". */
export function isSameRegion(one: Region, other: Region): boolean {
  return one.level === other.level && (isShortFor(one.name, other.name) || isShortFor(other.name, one.name));
}

/** Its letters stand in the name in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length;
}

function placesIn(text: string): readonly Region[] {
  return [...text.matchAll(REGION)].map(([own, level = "", name = ""]) => {
    return { level: level.toLowerCase(), name: name.toLowerCase().replace(/ +/g, " "), text: own };
  });
}

/** True where a table's words tell of an office that those of another do not: of another region, or of a unit or counter. */
export function isOfAnotherOffice(table: Place, other: Place): boolean {
  const theirs = officesAround(other);
  return officesAround(table).some(({ level, isBelow, name }) => {
    const alike = theirs.filter((office) => office.level === level);
    if (alike.length === 0) return isBelow;
    return name !== "" && alike.every((office) => office.name !== "" && office.name !== name);
  });
}

function officesAround(place: Place): readonly Bureau[] {
  return textsAround(place).flatMap(officesIn);
}

function officesIn(text: string): readonly Bureau[] {
  const lower = text.toLowerCase();
  const regions = placesIn(text).map(({ level, name }) => ({ level, isBelow: BELOW.has(level), name }));
  const counters = [...lower.matchAll(COUNTER)].map(([, level = "", name = ""]) => {
    return { level: level.startsWith("mal") ? "mpp" : level, isBelow: true, name };
  });
  return [...regions, ...counters];
}

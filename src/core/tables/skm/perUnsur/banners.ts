import { bannerOf } from "../../../layout/banner";
import type { Sheet } from "../../../grid/sheet";
import { wordsOver, type HeaderRows } from "../../../layout/headers";

/** So many columns of the same names make a banner of its own. */
const FEWEST = 2;

/**
 * Where the same columns come again under a further banner, another period or service, the first of each of them:
 *
 *        Semester I  │ Semester II
 *      NRR │ Indeks  │ NRR │ Indeks
 *                      └ 3
 */
export function furtherBanners(sheet: Sheet, header: HeaderRows, names: number): readonly number[] {
  const columns: { readonly column: number; readonly banner: string; readonly name: string }[] = [];
  for (let column = names + 1; column < sheet.width(header.top, header.bottom); column++) {
    const words = wordsOver(sheet, header, column);
    if (words.length === 0) break;
    columns.push({ column, banner: bannerOf({ words }), name: (words.at(-1) ?? "").toLowerCase() });
  }
  const [first, ...others] = [...new Set(columns.map(({ banner }) => banner))].filter((banner) => banner !== "");
  const under = (banner: string) => columns.filter((one) => one.banner === banner);
  const said = first === undefined ? [] : under(first).map(({ name }) => name);
  if (said.length < FEWEST || columns[0]?.banner !== first) return [];
  return others.flatMap((banner) => {
    const own = under(banner);
    return own.map(({ name }) => name).join("\n") === said.join("\n") ? (own[0]?.column ?? []) : [];
  });
}

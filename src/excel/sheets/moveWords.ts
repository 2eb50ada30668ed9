import { inHeader } from "../../core/nextQuarter/headerWords";
import { reading, writing, type Host } from "../host";
import { wherePossible } from "../obstacles";

/** From this version on Excel tells what is printed atop and at the foot of pages. */
const HEADERS = "1.9";
const PAGES = ["defaultForAllPages", "firstPage", "oddPages", "evenPages"] as const;
const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

type Words = (text: string) => string;

/**
 * Has the headers, footers and titles of charts of a sheet say what `words` makes of them. The sheet is made by then: where
 * Excel does not let one be told or changed, it stays as it was copied.
 */
export async function moveWords(host: Host, sheetId: string, words: Words): Promise<void> {
  if (host.supports(HEADERS)) await wherePossible(() => moveHeaders(host, sheetId, words));
  await wherePossible(async () => {
    // One by one: a chart of a kind that does not tell its title refuses the whole request (office-js issue 2041).
    for (const name of await chartsOn(host, sheetId)) await wherePossible(() => moveTitle(host, sheetId, name, words));
  });
}

function moveHeaders(host: Host, sheetId: string, words: Words): Promise<void> {
  return writing(host, async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem(sheetId).pageLayout;
    const pages = PAGES.map((name) => headersFooters[name]);
    for (const page of pages) page.load(Object.fromEntries(PLACES.map((place) => [place, true])));
    await context.sync();
    for (const page of pages) {
      for (const place of PLACES) {
        const later = inHeader(page[place], words);
        if (later !== page[place]) page[place] = later;
      }
    }
    await context.sync();
  });
}

function chartsOn(host: Host, sheetId: string): Promise<readonly string[]> {
  return reading(host, async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetId);
    charts.load({ name: true });
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

function moveTitle(host: Host, sheetId: string, name: string, words: Words): Promise<void> {
  return writing(host, async (context) => {
    const { title } = context.workbook.worksheets.getItem(sheetId).charts.getItem(name);
    title.load({ text: true });
    await context.sync();
    const later = words(title.text);
    if (later !== title.text) title.text = later;
    await context.sync();
  });
}

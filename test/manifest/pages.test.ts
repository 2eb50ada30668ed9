import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOC_PAGES } from "../../build/docPages";
import { DEVELOPMENT_ADDRESS } from "../../build/manifest";
import { id } from "../../src/text/id";
import { en } from "../../src/text/en";
import { functionTextsOf } from "../../src/text/functions/functionTexts";
import { only, ROOT } from "../support/manifest";

const FOLDER = join(ROOT, "assets/halaman");
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
const BESIDE = ["ikon/rekap-32.png", "gambar/temuan.png", "halaman.css", "manifest.xml"];
const read = (page: string) => readFileSync(join(FOLDER, page), "utf8").replace(/\s+/g, " ");

/** A page's text in each language: the English part is a section of its own at the end. */
function spoken(page: string) {
  const [indonesian = "", english = ""] = read(page).split('<section id="english" lang="en">');
  return { indonesian, english };
}

const count = (text: string, tag: RegExp) => [...text.matchAll(tag)].length;

describe("the pages beside the add-in", () => {
  test("are what it is, help and privacy; the manifest names the help, which leads to the last", () => {
    expect(PAGES).toEqual(["bantuan.html", "index.html", "privasi.html"]);
    expect(only("SupportUrl").attributes.DefaultValue).toBe(`${DEVELOPMENT_ADDRESS}bantuan.html`);
    const { resid } = only("LearnMoreUrl").attributes;
    const named = only("bt:Urls").children.find(({ attributes }) => attributes.id === resid);
    expect(named?.attributes.DefaultValue).toBe(`${DEVELOPMENT_ADDRESS}bantuan.html`);
    expect(read("bantuan.html")).toContain('href="privasi.html"');
  });

  test.each(PAGES)("%s says the same in Indonesian and, below, in English", (page) => {
    const { indonesian, english } = spoken(page);
    expect(indonesian).toContain('<html lang="id">');
    expect(count(english, /<h[12]>/g)).toBe(count(indonesian, /<h[12]>/g));
    expect(count(english, /<li>/g)).toBe(count(indonesian, /<li>/g));
    expect(count(english, /<li>/g)).toBeGreaterThan(3);
  });

  test.each(PAGES)("%s loads nothing but what lies beside it, and runs no code", (page) => {
    expect(read(page)).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
    expect(read(page)).not.toMatch(/<script|https?:|\bon\w+=/);
    const named = [...read(page).matchAll(/(?:href|src)="([^"#]+)/g)].map(([, file = ""]) => file);
    expect(
      named.filter((file) => ![...BESIDE, "banyak.html", ...PAGES, ...Object.values(DOC_PAGES)].includes(file)),
    ).toEqual([]);
  });

  test.each([
    ["indonesian", id],
    ["english", en],
  ] as const)("call the buttons what the pane calls them, in %s", (language, texts) => {
    for (const name of [texts.pane.hitungIkm, texts.pane.undo, texts.pane.reload]) {
      expect(spoken("bantuan.html")[language]).toContain(`<strong>${name}</strong>`);
    }
    expect(spoken("privasi.html")[language]).toContain(`<strong>${texts.settings.forget}</strong>`);
  });

  test.each([
    ["indonesian", "id", "; "],
    ["english", "en", ", "],
  ] as const)("name each function with what it takes, where its help leads to, in %s", (spokenIn, language, mark) => {
    const { help, helpPage } = functionTextsOf(language);
    const page = spoken("bantuan.html")[spokenIn];
    expect(page).toContain(`id="${helpPage.split("#")[1] ?? ""}"`);
    for (const [id, { parameters }] of Object.entries(help)) {
      const [first, ...others] = Object.values(parameters).map(({ name }) => name);
      const shown = [first, ...others.map((name) => `[${name}]`)].join(mark);
      expect(page).toContain(`<strong>=PTSP.${id}(${shown})</strong>`);
    }
  });

  test("tell what stays on the machine, what travels with the file, and what comes from Microsoft", () => {
    const { indonesian, english } = spoken("privasi.html");
    expect(indonesian).toContain("Isi buku kerja tidak dikirim ke mana pun.");
    expect(english).toContain("Nothing in a workbook is sent anywhere.");
    for (const text of [indonesian, english]) expect(text).toContain("appsforoffice.microsoft.com");
    expect(indonesian).toContain("ikut terkirim bersama berkasnya");
    expect(english).toContain("travel with the file");
  });
});

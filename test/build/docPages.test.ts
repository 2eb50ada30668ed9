import { readFileSync } from "node:fs";
import { DOC_PAGES, docPage } from "../../build/docPages";

describe("a document as a page", () => {
  test("has its title, its chapters below it, and runs no code", () => {
    const page = docPage("# Panduan\n\n## Satu\n\n## Dua & tiga\n\n### Kecil\n\n## Empat\n");
    expect(page).toContain("<title>Panduan – Rekap PTSP</title>");
    expect([...page.matchAll(/<li><a href="(#[^"]*)">/g)].map(([, to]) => to)).toEqual([
      "#satu",
      "#dua--tiga",
      "#empat",
    ]);
    for (const id of ["satu", "dua--tiga", "kecil", "empat"]) expect(page).toContain(`id="${id}"`);
    expect(page).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
  });

  test("leads where the deployed pages are", () => {
    const page = docPage("# A\n\n[x](aturan.md) [y](panduan.md#satu) [z](../CHANGELOG.md)");
    expect([...page.matchAll(/href="([a-z]+\.html[^"]*)"/g)].map(([, to]) => to)).toEqual([
      "index.html",
      "aturan.html",
      "panduan.html#satu",
      "perubahan.html",
    ]);
  });

  test("a table can be rolled with the keyboard, and what a cell holds stays text", () => {
    const page = docPage("# A\n\n| kolom | lain |\n| --- | --- |\n| a & `b < c` | **d** |");
    expect(page).toContain('role="group" aria-label="kolom, lain" tabindex="0"');
    expect(page).toContain("<td>a &amp; <code>b &lt; c</code></td><td><strong>d</strong></td>");
  });

  test.each([
    ["a link to what is deployed nowhere", "[x](decisions.md)", "decisions.md is deployed with no page"],
    ["HTML", "<script>alert(1)</script>", "holds no HTML of its own"],
  ])("is refused with %s", (_, markdown, said) => {
    expect(() => docPage(markdown)).toThrow(said);
  });

  test.each(Object.keys(DOC_PAGES))("%s is one, and all its places are there", (file) => {
    const page = docPage(readFileSync(file, "utf8"));
    const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place = ""]) => place);
    expect(places.filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
  });
});

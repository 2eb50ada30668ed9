import { useMemo } from "react";
import type { ManyFile } from "../many/known";
import { manyProof } from "../many/manyProof";
import { overviewOf } from "../many/overview";
import type { BanyakTexts } from "../text/banyak/texts";
import type { Texts } from "../text/texts";
import { printedWorkbook } from "../xlsx/printedWorkbook";
import { FileEntry } from "./FileEntry";
import { saveAs } from "./saveAs";

interface ResultsProps {
  readonly files: readonly ManyFile[];
  readonly texts: Texts;
  readonly page: BanyakTexts;
  /** False while files are still coming in: there is nothing to keep of half of them. */
  readonly isWhole: boolean;
}

/** What the files come to: each with its verdict, in what they differ, what they add up to; to be kept and printed. */
export function Results({ files, texts, page, isWhole }: ResultsProps) {
  const all = useMemo(() => overviewOf(files, texts), [files, texts]);
  return (
    <section aria-labelledby="results">
      <h2 id="results">{page.results}</h2>
      <p>{all.counted}</p>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!isWhole}
          onClick={() => {
            saveAs(page.fileName, printedWorkbook(manyProof(files, new Date(), texts)));
          }}
        >
          {page.download}
        </button>
        <button
          type="button"
          disabled={!isWhole}
          onClick={() => {
            print();
          }}
        >
          {page.print}
        </button>
      </div>
      <h3>{page.differing}</h3>
      <Sentences sentences={all.differing.length > 0 ? all.differing : [page.agree]} />
      {all.together.length > 0 && (
        <>
          <h3>{page.together}</h3>
          <Sentences sentences={all.together} />
        </>
      )}
      <h3>{page.files}</h3>
      <ul className="files">
        {all.files.map((file) => (
          <FileEntry key={file.name} file={file} texts={texts} page={page} />
        ))}
      </ul>
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What kind of Excel was tried: nothing that tells who tried it. */
export interface Surroundings {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The highest version of ExcelApi that this Excel says it has. */
  readonly excelApi: string;
  readonly sharedRuntime: boolean;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The browser that shows the pane. */
  readonly browser: string;
}

/** Versions of ExcelApi are numbered 1.1, 1.2, … without a gap; there is none as high as this yet. */
const NONE = 60;

/** Asks Office; not every client answers everything, whatever the types say. */
export function surroundings(office: typeof Office, browser: string): Surroundings {
  const { requirements } = office.context;
  const { displayLanguage, contentLanguage, diagnostics } = office.context as Partial<Office.Context>;
  const { host, platform, version }: Partial<Office.ContextInformation> = diagnostics ?? {};
  let minor = 0;
  while (minor < NONE && requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) minor++;
  return {
    host: String(host),
    platform: String(platform),
    version: String(version),
    excelApi: `1.${minor}`,
    sharedRuntime: requirements.isSetSupported("SharedRuntime", "1.1"),
    displayLanguage: String(displayLanguage),
    contentLanguage: String(contentLanguage),
    browser,
  };
}

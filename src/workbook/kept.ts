/** What the program keeps in a workbook has names that begin so. */
export const SETTING_PREFIX = "rekap-ptsp.";
/** What begins so is of the journal: the steps that can be taken back. */
export const JOURNAL = `${SETTING_PREFIX}undo`;

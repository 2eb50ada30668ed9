/**
 * What a rule rests on. A regulation: `survey` (PermenPANRB 14/2017), `cases` (Perpres 76/2013 on complaints, UU 14/2008 on
 * requests for information). A convention: `bkpm`, the sectors and the rate of its reports on realised investment. Else
 * `arithmetic`; the `calendar`; `agreement`, that one thing is said alike wherever it is said; `practice`, what goes wrong
 * where figures are typed and copied; or `reading`, how a sheet is read and what Excel makes of it.
 */
export type Ground = "survey" | "cases" | "bkpm" | "arithmetic" | "calendar" | "agreement" | "practice" | "reading";

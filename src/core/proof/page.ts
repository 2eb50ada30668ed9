/** How a proof is printed: on A4 in landscape, as wide as the page, over as many pages as it takes. Margins in inches. */
export const PAGE = {
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  /** Of which page of how many this is; &P and &N are Excel's own signs for these. */
  footer: "&P / &N",
} as const;

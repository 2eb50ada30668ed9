/** What surveys beside that of satisfaction are called for short: of corruption (IPAK, SPAK) and of quality (IPKP, SPKP). */
export const OTHER_SURVEY = "ipak|ipk|ipkp|spak|spkp";

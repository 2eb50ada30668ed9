/** The office and its units stand above a table without naming it: "Bidang Pengaduan dan Pelaporan Layanan". */
export const OFFICE = /^(bidang|seksi|sub\w*|dinas|badan|kantor|unit|pemerintah|kabupaten|kota|provinsi)\b/i;

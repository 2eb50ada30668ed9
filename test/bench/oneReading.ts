import { measureOne } from "./readings";

/** Measures one workbook in a process of its own, and prints what came of it for the one that asked. */
const [name, size, hasMistakes] = JSON.parse(process.argv[2] ?? "[]") as [string, number, boolean];
console.log(JSON.stringify(measureOne(name, size, hasMistakes)));

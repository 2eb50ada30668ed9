import { join } from "node:path";
import ts from "typescript";
import { compareVersions } from "../../src/simulator/protocol/newMembers";

/** A member of Excel's object model that the code uses, and the ExcelApi it needs. */
export interface Use {
  readonly member: string;
  readonly since: string;
  readonly place: string;
}

const TYPES = "@types/office-js/index.d.ts";
const API_SET = /\[Api set: (\w+) (\d+\.\d+)/;
/** What asks whether the Excel at hand is new enough: with a version, as a text or a constant that holds one. */
const ASKS = new Set(["supports", "isSetSupported"]);

/**
 * Looks through files – some of them given as text – for the members of Excel's object model that an Excel with a
 * certain ExcelApi does not have and that are used without asking. Members that only Excel on the web or on the desktop
 * has ("ExcelApiOnline 1.1") are newer than any.
 */
export function usesIn(
  files: readonly string[],
  sources: Readonly<Record<string, string>> = {},
): (excelApi: string) => readonly Use[] {
  const program = programOf(files, sources);
  const checker = program.getTypeChecker();
  const uses = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`There is no ${file}.`);
    const own: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsAt(node, checker)) {
        const since = sinceOf(symbol);
        if (since === null || isGuarded(node, since)) continue;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        own.push({ member: symbol.name, since, place: `${file.split("/").at(-1) ?? ""}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return own;
  });
  return (excelApi) => uses.filter(({ since }) => compareVersions(since, excelApi) > 0);
}

function programOf(files: readonly string[], sources: Readonly<Record<string, string>>): ts.Program {
  const root = join(__dirname, "../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (path) => path in sources || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = sources[path];
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
  };
  return ts.createProgram([...files], { ...options, noEmit: true, types: ["office-js"] }, host);
}

/** The members that a node uses: `range.values`, `{ values: true }` of a load, "areas/rowIndex" in one. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return found(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? found(type.getProperty(name.text)) : [];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    const names = node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
    return names.flatMap((name) => found(type?.getProperty(name)));
  }
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "load"
  ) {
    const type = checker.getTypeAtLocation(node.expression.expression);
    return textsIn(node.arguments[0]).flatMap((path) => symbolsOnPath(path, type, checker));
  }
  return [];
}

function textsIn(argument: ts.Expression | undefined): string[] {
  if (!argument) return [];
  if (ts.isObjectLiteralExpression(argument)) {
    return argument.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
      const below = ts.isObjectLiteralExpression(property.initializer) ? textsIn(property.initializer) : [];
      const { text } = property.name;
      return [text, ...below.map((path) => `${text}/${path}`)];
    });
  }
  if (ts.isStringLiteralLike(argument)) return argument.text.split(",").map((path) => path.trim());
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(textsIn) : [];
}

/** "areas/rowIndex": of a collection, the names are those of its items. */
function symbolsOnPath(path: string, start: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split("/").filter((step) => step !== "items")) {
    const items = type.getProperty("items");
    const item = items && checker.getTypeArguments(checker.getTypeOfSymbol(items) as ts.TypeReference)[0];
    const symbol = type.getProperty(name) ?? item?.getProperty(name);
    if (!symbol) throw new Error(`"${path}" is loaded, but ${checker.typeToString(type)} has no ${name}.`);
    symbols.push(symbol);
    type = checker.getTypeOfSymbol(symbol);
  }
  return symbols;
}

function found(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol ? [symbol] : [];
}

/** The version of ExcelApi that a member of Excel's types came with; null for what is none of them. */
function sinceOf(symbol: ts.Symbol): string | null {
  const declarations = (symbol.declarations ?? []).filter((one) => one.getSourceFile().fileName.endsWith(TYPES));
  for (const declaration of declarations) {
    const [, set, version] = API_SET.exec(docOf(declaration)) ?? [];
    if (set === "ExcelApi" && version !== undefined) return version;
    if (set?.startsWith("ExcelApi") === true) return "999.0";
  }
  return null;
}

function docOf(declaration: ts.Declaration): string {
  const text = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
  return comments.map(({ pos, end }) => text.slice(pos, end)).join("\n");
}

/** True behind `if (supports("1.20"))`, in one side of a choice by it, and after `if (!supports("1.20")) return`. */
function isGuarded(node: ts.Node, since: string): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && at === parent.thenStatement && asksFor(parent.expression, since)) return true;
    if (ts.isConditionalExpression(parent) && at === parent.whenTrue && asksFor(parent.condition, since)) return true;
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
    if (before.some((one) => ts.isIfStatement(one) && isReturn(one.thenStatement) && refuses(one.expression, since)))
      return true;
  }
  return false;
}

function isReturn(statement: ts.Statement): boolean {
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

function refuses(condition: ts.Expression, since: string): boolean {
  return (
    ts.isPrefixUnaryExpression(condition) &&
    condition.operator === ts.SyntaxKind.ExclamationToken &&
    asksFor(condition.operand, since)
  );
}

function asksFor(condition: ts.Expression, since: string): boolean {
  if (!ts.isCallExpression(condition) || !ts.isPropertyAccessExpression(condition.expression)) return false;
  const version = versionOf(condition.arguments.at(-1));
  return ASKS.has(condition.expression.name.text) && version !== null && compareVersions(version, since) >= 0;
}

function versionOf(argument: ts.Expression | undefined): string | null {
  if (!argument) return null;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  const name = argument.getText();
  const held = new RegExp(`const ${name} = "(\\d+\\.\\d+)"`).exec(argument.getSourceFile().text);
  return held?.[1] ?? null;
}

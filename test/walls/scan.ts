import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.join(__dirname, "../..");

/** Every TypeScript file under a folder of the project, by its path from the root. */
export function codeUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

export const readCode = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** A place in a file, as an editor understands it. */
export interface Place {
  readonly name: string;
  readonly at: string;
}

/** Names that a file binds itself: imports, parameters, variables, functions, types. */
function boundNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named = node as { name?: ts.Node };
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isDeclarationStatement(node)) &&
      named.name
    ) {
      if (ts.isIdentifier(named.name)) names.add(named.name.text);
    }
    if ((ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node)) && node.name) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** True where the identifier only labels something: a property's name, a key, a member. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  const labelled = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent);
  return (labelled || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isJsxAttribute(parent)) && parent.name === node;
}

/**
 * What a file takes from around it: each global name, members as "Math.random", and the argumentless "new Date()".
 * Methods whose result depends on the reader's language are given as ".toLocaleString" whatever they are called on.
 */
export function globalsOf(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const bound = boundNames(source);
  const found: Place[] = [];
  const add = (node: ts.Node, name: string): void => {
    found.push({ name, at: `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isLabel(node) && !bound.has(node.text)) add(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression) && !bound.has(node.expression.text)) add(node, `${node.expression.text}.${node.name.text}`);
      if (/^(toLocale\w+|localeCompare|innerHTML|outerHTML|insertAdjacentHTML)$/.test(node.name.text)) add(node, `.${node.name.text}`);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date" && !node.arguments?.length)
      add(node, "new Date()");
    if (ts.isJsxAttribute(node) && node.name.getText(source) === "dangerouslySetInnerHTML") add(node, ".innerHTML");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

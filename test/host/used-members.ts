import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");

/** Members of Office.js that a part of src uses, as "Range.values", and where. */
export interface Use {
  readonly namespace: string;
  readonly member: string;
  readonly file: string;
}

/**
 * Finds by the compiler's types every member of @types/office-js that the add-in names: in code, in the literals that
 * it passes, and in the texts of `load`.
 */
export function usedMembers(): Use[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  // A file elsewhere that names no namespace of Office.js cannot get at its members but through src/excel's own types.
  const named = (file: string): boolean => /\b(Excel|Office|OfficeExtension|OfficeRuntime)\./.test(ts.sys.readFile(file) ?? "");
  const addin = fileNames.filter((file) => /\/src\/(?!workbench\/|tools\/)/.test(file) && (file.includes("/src/excel/") || named(file)));
  const program = ts.createProgram(addin, { ...options, types: ["office-js"], noEmit: true });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();

  const note = (symbol: ts.Symbol | undefined, file: string): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const owner = declaration.parent;
      const type = ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner) ? owner.name?.text : undefined;
      const namespace = namespaceOf(declaration);
      const member = type === undefined ? (symbol?.name ?? "") : `${type}.${symbol?.name ?? ""}`;
      uses.set(`${namespace} ${member} ${file}`, { namespace, member, file });
    }
  };
  const noteLoaded = (type: ts.Type, names: string, file: string): void => {
    for (const name of names.split(",")) {
      let at: ts.Type | undefined = type;
      for (const step of name.trim().split("/")) {
        const symbol: ts.Symbol | undefined = at?.getProperty(step);
        if (!symbol) throw new Error(`${file} loads "${name}", which ${checker.typeToString(type)} does not have`);
        note(symbol, file);
        at = checker.getTypeOfSymbol(symbol);
        const element: ts.Type | undefined = at.getNumberIndexType();
        at = element ?? at;
      }
    }
  };
  for (const source of program.getSourceFiles()) {
    if (!addin.includes(source.fileName)) continue;
    const file = path.relative(root, source.fileName);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), file);
      }
      if (ts.isObjectLiteralExpression(node)) {
        const type = checker.getContextualType(node);
        for (const property of node.properties) {
          if (property.name && ts.isIdentifier(property.name)) note(type?.getProperty(property.name.text), file);
        }
      }
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
        const [names] = node.arguments;
        const type = checker.getTypeAtLocation(node.expression.expression);
        if (names && ts.isStringLiteral(names) && namespaceOfType(type) === "Excel") noteLoaded(type, names.text, file);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...uses.values()];
}

function namespaceOf(declaration: ts.Node): string {
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    if (ts.isModuleDeclaration(node)) return node.name.text;
  }
  return "";
}

function namespaceOfType(type: ts.Type): string {
  const declaration = type.getSymbol()?.declarations?.[0];
  return declaration ? namespaceOf(declaration) : "";
}

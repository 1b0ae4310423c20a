// The mutants of a file, and its text with all of them in place, each behind a switch.
import ts from "typescript";

const swaps = {
  "<": ["<=", ">="],
  ">": [">=", "<="],
  "<=": ["<", ">"],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};

// Comparisons and sums of exact decimals, and what is asked of lists.
const calls = {
  lt: ["lte", "gte"],
  lte: ["lt", "gt"],
  gt: ["gte", "lte"],
  gte: ["gt", "lt"],
  plus: ["minus"],
  minus: ["plus"],
  times: ["div"],
  div: ["times"],
  some: ["every"],
  every: ["some"],
  min: ["max"],
  max: ["min"],
  startsWith: ["endsWith"],
  endsWith: ["startsWith"],
};
const negated = new Set(["eq", "isZero", "isNegative"]);
const dropped = new Set(["abs", "neg", "filter", "slice", "sort", "reverse"]);

// What is said about a rule is text, and its examples are tests.
const prose = new Set(["id", "group", "severity", "statement", "reason", "source", "leavesOut", "remedy", "messages", "examples"]);

const isProse = (node) =>
  (ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    prose.has(node.name.text) &&
    ts.isObjectLiteralExpression(node.parent) &&
    isRule(node.parent)) ||
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node);

const isRule = (object) => object.properties.some((one) => one.name?.getText() === "statement");

/** What only the examples of a rule are written with: the constants of a file that are named nowhere else. */
function exampleConstants(tree) {
  const constants = tree.statements.filter((one) => ts.isVariableStatement(one) && !one.modifiers);
  const examples = [];
  const names = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "examples" && isRule(node.parent)) examples.push(node);
    if (ts.isIdentifier(node)) names.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  const within = (node, outer) => node.pos >= outer.pos && node.end <= outer.end;
  const kept = new Set();
  // One may be written with another: those that come later are looked at first.
  for (const one of [...constants].reverse()) {
    const own = one.declarationList.declarations.map(({ name }) => name.getText());
    const uses = names.filter((name) => own.includes(name.text) && !within(name, one));
    if (uses.length > 0 && uses.every((name) => [...examples, ...kept].some((outer) => within(name, outer)))) kept.add(one);
  }
  return kept;
}

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

/** What may stand in place of a node: for each a text, and words for what was done. */
function replacements(node) {
  const text = (one) => one.getText();
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    const list = swaps[operator] ?? (operator === "+" && !isText(node) ? ["-"] : []);
    return list.map((other) => ({ text: `((${text(node.left)}) ${other} (${text(node.right)}))`, what: `${operator} -> ${other}` }));
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const operator = ts.tokenToString(node.operator);
    return operator === "!" || operator === "-" ? [{ text: `(${text(node.operand)})`, what: `${operator} removed` }] : [];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const name = node.expression.name.text;
    const owner = text(node.expression.expression);
    const dot = node.expression.questionDotToken ? "?." : ".";
    const given = node.arguments.map(text).join(", ");
    const list = (Object.hasOwn(calls, name) ? calls[name] : []).map((other) => ({
      text: `${owner}${dot}${other}(${given})`,
      what: `${name} -> ${other}`,
    }));
    if (negated.has(name)) list.push({ text: `!(${text(node)})`, what: `${name} negated` });
    if (dropped.has(name)) list.push({ text: owner, what: `${name} removed` });
    return list;
  }
  if (ts.isNumericLiteral(node)) return [{ text: `(${text(node)} + 1)`, what: `${text(node)} -> ${Number(text(node)) + 1}` }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ text: "false", what: "true -> false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ text: "true", what: "false -> true" }];
  return [];
}

const isCondition = (node) =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);

const isLone = (node) =>
  ((ts.isContinueStatement(node) || ts.isBreakStatement(node)) && !ts.isCaseClause(node.parent)) ||
  (ts.isReturnStatement(node) && !node.expression);

const isLoop = (node) =>
  ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node);

const isLink = (node) => ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
const inChain = (node) => isLink(node) && (node.flags & ts.NodeFlags.OptionalChain) !== 0;
const goesOn = (node) => inChain(node) && node.parent.expression === node && inChain(node.parent);

/** A chain with "?." cannot be cut: what stands within it is replaced with all of it. */
function chainReplacements(top) {
  const list = [];
  for (let link = top.expression; link && inChain(top) && isLink(link); link = link.expression) {
    if (!inChain(link)) break;
    const source = top.getSourceFile().text;
    const whole = (text) => source.slice(top.getStart(), link.getStart()) + text + source.slice(link.end, top.end);
    list.push(...replacements(link).map((one) => ({ ...one, text: whole(one.text) })));
  }
  return list;
}

/** Every mutant of a source, numbered from `first`, and the source with a switch before each. */
export function mutate(file, source, first) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const add = (node, what) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    const code = node.getText().replace(/\s+/g, " ").slice(0, 200);
    mutants.push({ number: first + mutants.length, file, line: line + 1, code, what });
    return first + mutants.length - 1;
  };
  const inner = (node) => {
    let out = "";
    let at = node.getFullStart();
    node.forEachChild((child) => {
      out += source.slice(at, child.getFullStart()) + print(child);
      at = child.end;
    });
    return out + source.slice(at, node.end);
  };
  const forExamples = exampleConstants(tree);
  const print = (node) => {
    if (isProse(node) || forExamples.has(node)) return source.slice(node.getFullStart(), node.end);
    const place = node.parent;
    const lead = source.slice(node.getFullStart(), node.getStart());
    if (isLone(node)) return `${lead}{ if (!__mutant(${add(node, "removed")})) ${node.getText()} }`;
    if (ts.isExpressionStatement(node) && ts.isYieldExpression(node.expression)) {
      const number = add(node, "yield removed");
      return `${lead}{ if (!__mutant(${number})) ${inner(node).slice(lead.length)} }`;
    }
    // A property's name is no value.
    const isName = ts.isPropertyAssignment(place ?? tree) && place.name === node;
    const list = isName || goesOn(node) ? [] : [...replacements(node), ...(isLink(node) ? chainReplacements(node) : [])];
    if (place && isCondition(node)) list.push({ text: "true", what: "condition -> true" }, { text: "false", what: "condition -> false" });
    const numbered = list.map((one) => ({ ...one, number: add(node, one.what) }));
    const body = inner(node).slice(lead.length);
    // A loop that a mutant never lets end is stopped.
    if (place && isLoop(place) && place.statement === node)
      return ts.isBlock(node) ? `${lead}{ __tick(); ${body.slice(1)}` : `${lead}{ __tick(); ${body} }`;
    const choices = numbered.map(({ number, text }) => `__mutant(${number}) ? ${text} : `).join("");
    return numbered.length === 0 ? lead + body : `${lead}(${choices}${body})`;
  };
  return { mutants, text: inner(tree) };
}

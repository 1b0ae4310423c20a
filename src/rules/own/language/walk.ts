import type { NameNode, Node } from "./syntax";

/** Every named value of an expression, in the order in which they stand. */
export function namesIn(node: Node): readonly NameNode[] {
  switch (node.is) {
    case "name":
      return [node];
    case "call":
      return node.args.flatMap(namesIn);
    case "minus":
    case "not":
    case "state":
      return namesIn(node.of);
    case "arithmetic":
    case "compare":
    case "join":
      return [...namesIn(node.left), ...namesIn(node.right)];
    default:
      return [];
  }
}

import ts from "typescript";

/**
 * Papaparse without what nothing of it uses here: a module whose `Papa` has the members asked for, with the
 * functions and constants that these need. As one function around everything it is closed to bundlers.
 */
export function extractParser(source: string, members: readonly string[]): string {
  const file = ts.createSourceFile("papaparse.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const statements = findStatements(file);
  const declared = new Map(
    statements.flatMap((statement) => namesOf(statement).map((name) => [name, statement])),
  );
  const kept = new Set<ts.Statement>();
  const open = ["Papa", ...members.map((member) => `Papa.${member}`)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const statement = declared.get(name);
    if (statement === undefined || kept.has(statement)) continue;
    kept.add(statement);
    open.push(...usedIn(statement));
  }
  for (const member of members)
    if (!declared.has(`Papa.${member}`)) throw new Error(`papaparse has no ${member} any more`);
  const texts = statements.filter((statement) => kept.has(statement)).map((each) => each.getText(file));
  return `${texts.join("\n")}\nexport default Papa;\n`;
}

/** The statements of the function that makes `Papa`. */
function findStatements(file: ts.SourceFile): readonly ts.Statement[] {
  const found: ts.FunctionExpression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionExpression(node) && node.name?.text === "moduleFactory") found.push(node);
    else ts.forEachChild(node, look);
  };
  look(file);
  const [factory] = found;
  if (factory === undefined) throw new Error("papaparse is no longer made by one function");
  return factory.body.statements;
}

/** What a statement gives a value: functions, variables, and members of `Papa` by `Papa.name`. */
function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
  const { left, operatorToken } = statement.expression;
  return operatorToken.kind === ts.SyntaxKind.EqualsToken && isMember(left) ? [left.getText()] : [];
}

/** The names that may be used somewhere in a node: more than are, where a local one is called the same. */
function usedIn(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (isMember(node)) return [node.getText()];
  const names: string[] = [];
  ts.forEachChild(node, (child) => void names.push(...usedIn(child)));
  return names;
}

function isMember(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === "Papa";
}

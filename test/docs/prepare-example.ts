import { transform } from "esbuild";
import ts from "typescript";

/** An example as JavaScript, to be run as an async function, and how many of its statements are checked. */
export interface Prepared {
  readonly script: string;
  readonly checks: number;
}

/** Whether a comment is a value that JavaScript reads. */
function isExpression(text: string): boolean {
  try {
    new Function(`return (${text}\n);`);
    return text !== "";
  } catch {
    return false;
  }
}

/** The `// …` behind a statement, with the comment lines that follow as long as it is not yet a whole value. */
function readComment(source: string, end: number): string | undefined {
  const [first = "", ...rest] = source.slice(end).split("\n");
  const behind = /^\s*\/\/\s?(.*)$/.exec(first)?.[1];
  if (behind === undefined || behind.startsWith("throws ") || isExpression(behind)) return behind;
  let text = behind;
  for (const row of rest) {
    const more = /^\s*\/\/(.*)$/.exec(row)?.[1];
    if (more === undefined) break;
    text += `\n${more}`;
    if (isExpression(text)) return text;
  }
  return behind;
}

function rewriteImport(statement: ts.ImportDeclaration, file: ts.SourceFile): string {
  const module = statement.moduleSpecifier.getText(file);
  const clause = statement.importClause;
  if (clause === undefined) return `await importModule(${module});`;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const { namedBindings: bindings } = clause;
  const names: string[] = clause.name === undefined ? [] : [`default: ${clause.name.text}`];
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    return `const ${bindings.name.text} = await importModule(${module});`;
  }
  for (const { isTypeOnly, propertyName, name } of bindings?.elements ?? []) {
    if (!isTypeOnly) names.push(`${(propertyName ?? name).text}: ${name.text}`);
  }
  return `const { ${names.join(", ")} } = await importModule(${module});`;
}

/** The expression whose value a comment behind the statement states. */
function checkedExpression(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  return others.length === 0 ? declaration?.name.getText(file) : undefined;
}

/**
 * Turns an example into a script: imports go through `importModule`, `expr; // value` calls
 * `check(value of expr, value)`, and `statement // throws TEXT` calls `checkThrows(function, TEXT)`.
 */
export async function prepareExample(source: string): Promise<Prepared> {
  const file = ts.createSourceFile("example.ts", source, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const rows = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return rewriteImport(statement, file);
    const text = statement.getText(file);
    const comment = readComment(source, statement.end);
    const expression = checkedExpression(statement, file);
    if (comment === undefined || expression === undefined) return text;
    if (comment.startsWith("throws ")) {
      checks += 1;
      return `await checkThrows(async () => { ${text} }, ${JSON.stringify(comment.slice(7).trim())});`;
    }
    const declares = ts.isVariableStatement(statement);
    if (declares && !isExpression(comment)) return text;
    checks += 1;
    const before = declares ? `${text}\n` : "";
    return `${before}check(${expression}, ${JSON.stringify(comment)});`;
  });
  const { code } = await transform(rows.join("\n"), { loader: "ts", format: "esm", target: "es2022" });
  return { script: code, checks };
}

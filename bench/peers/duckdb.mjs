import { DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";

const chunkSize = 2048;

/** Loads the units into DECIMAL(5, 2) columns, with one thread from then on. */
export async function loadUnits({ units, ids, columns, region }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const whole = ["u", "region", ...ids];
  await connection.run(`CREATE TABLE loaded (${whole.map((id) => `${id} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("loaded");
  for (let start = 0; start < units; start += chunkSize) {
    const end = Math.min(units, start + chunkSize);
    const rows = Array.from({ length: end - start }, (_, i) => start + i);
    const chunk = DuckDBDataChunk.create(
      whole.map(() => INTEGER),
      rows.length,
    );
    chunk.setColumns([rows, ...[region, ...columns].map((column) => [...column.subarray(start, end)])]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const decimals = ids.map((id) => `(${id} * 0.01)::DECIMAL(5, 2) AS ${id}`);
  await connection.run(`CREATE TABLE units AS SELECT u, region, ${decimals.join(", ")} FROM loaded`);
  await connection.run("DROP TABLE loaded");
  return connection;
}

/** The statement that people write: round at each dimension, at the unit, and the mean of each region. */
function writeQuery({ dimensions, indicators }) {
  const stages = indicators.map((parts, d) => {
    const sum = parts.map((part, i) => `${(part / 100).toFixed(2)} * d${d}i${i}`).join(" + ");
    return `round(${sum}, 2) AS d${d}`;
  });
  const unit = dimensions.map((weight, d) => `${(weight / 100).toFixed(2)} * d${d}`).join(" + ");
  return {
    units: `SELECT u, region, round(${unit}, 2) AS score FROM (SELECT u, region, ${stages.join(", ")} FROM units)`,
    regions: (from) => `SELECT region, round(avg(score), 2) AS score FROM (${from}) GROUP BY region`,
  };
}

/** Scores the loaded units: the result is a table of regions, which stays in the database. */
export function scoreUnits(connection, shape) {
  const query = writeQuery(shape);
  return connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${query.regions(query.units)}`);
}

/** The bytes that the database holds. */
export async function readMemory(connection) {
  const reader = await connection.runAndReadAll(
    "SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()",
  );
  return reader.getColumns()[0][0];
}

async function readScores(connection, query) {
  const reader = await connection.runAndReadAll(query);
  return reader.getColumns()[0].map(Number);
}

/** DuckDB on one thread. */
export async function compareDuckdb({ workload, truth, rounds }) {
  const connection = await loadUnits(workload);
  const [whole, peer] = await interleave(
    [
      columnsContender(workload),
      {
        name: "DuckDB DECIMAL, 1 thread",
        units: workload.units,
        run: () => scoreUnits(connection, workload.shape),
      },
    ],
    rounds,
  );
  const query = writeQuery(workload.shape);
  const scores = {
    unit: await readScores(connection, `SELECT score::DOUBLE FROM (${query.units}) ORDER BY u`),
    region: await readScores(connection, "SELECT score::DOUBLE FROM scored ORDER BY region"),
  };
  connection.closeSync();
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  return [ratioOf("duckdb/columns", peer, whole, { ours, peerWrong: countWrong(scores, truth, 100) })];
}

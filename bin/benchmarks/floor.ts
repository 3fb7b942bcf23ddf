import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import pg from "pg";
import { type Target, targetOn } from "./case";
import { caseNamed } from "./cases/all";
import type { Facts } from "./facts";
import type { Recording, Statement, Unit } from "./recording";
import { Substitutes } from "./substitutes";

/** What the floor of one case is made of: the statements of a request, and the bytes it was answered with. */
export interface FloorPlan {
  name: string;
  facts: Facts;
  connectionString: string;
  recording: Recording;
  recorded: Target;
  span: { from: number; until: number };
  first: number;
  answer: { status: number; headers: Record<string, string>; bytes: Buffer };
}

// A process of its own: a bare HTTP server with the same driver, the same statements in the same kind of transaction,
// and the same bytes for an answer. Nothing of the product runs here.

process.once("message", (plan) => serve(plan as FloorPlan));
process.once("disconnect", () => process.exit());

function serve({ name, facts, connectionString, recording, recorded, span, first, answer }: FloorPlan) {
  const pool = new pg.Pool({ connectionString, max: 10 });
  const one = caseNamed(name);
  const { loosen = (statement: string) => statement } = one;
  const units = recording.map(({ statements, ...unit }) => ({
    ...unit,
    statements: statements.map((statement) => ({ ...statement, text: loosen(statement.text) })),
  }));
  const substitutes = new Substitutes(recording, recorded, span);
  let n = first;

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    for await (const _chunk of request);
    const fill = substitutes.for(targetOn("floor", one, facts, n++) ?? recorded);
    const done: Promise<void>[] = [];
    for (const unit of units) {
      await Promise.all(unit.after.map((index) => done[index]));
      done.push(run(unit, fill));
    }
    await Promise.all(done);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.bytes);
  };
  const run = async ({ statements, isTransaction }: Unit, fill: (value: unknown) => unknown) => {
    const client = await pool.connect();
    try {
      for (const statement of statements)
        await client.query(
          isPlain(statement) ? statement.text : asConfig(statement, statement.values.map(fill)),
        );
    } catch (error) {
      if (isTransaction) await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.({ port: typeof address === "object" ? address?.port : 0 });
  });
}

/** Such as `begin` with its settings: several statements in one. */
const isPlain = ({ name, values }: Statement) => values.length === 0 && !name;

const asConfig = ({ name, text, rowMode }: Statement, values: unknown[]) =>
  rowMode ? { name, text, values, rowMode } : { name, text, values };

import pg from "pg";
import type { Recording, Statement, Unit } from "./recording";

// Loaded into the web process before it begins. It does nothing until the benchmark asks it to note the statements of
// one request; afterwards the driver is as it was.

const { query } = pg.Client.prototype;
let recording: Recording = [];
let open = new Map<object, Unit>();

process.on("message", (message) => {
  if (message === "record") begin();
  if (message === "report") {
    pg.Client.prototype.query = query;
    process.send?.({ recording });
  }
});

function begin() {
  recording = [];
  open = new Map();
  pg.Client.prototype.query = function (this: object, ...given: unknown[]) {
    const [first, second] = given;
    const { name, text, values, rowMode } = first as Partial<Statement>;
    const statement = typeof first === "string" ? first : text;
    if (statement === undefined) return Reflect.apply(query, this, given);
    const unit = unitOf(this, statement);
    const asked = values ?? (Array.isArray(second) ? second : []);
    unit.statements.push({ name, text: statement, values: asked, rowMode });
    return noticeEnd(this, given, unit, isLast(statement, unit));
  } as typeof query;
}

/** Statements from `begin` to the end of its transaction belong together; each other one stands alone. */
function unitOf(client: object, statement: string): Unit {
  const present = open.get(client);
  if (present) return present;
  const after = recording.flatMap(({ hasEnded }, index) => (hasEnded ? [index] : []));
  const unit: Unit = { statements: [], isTransaction: /^begin/i.test(statement), after, hasEnded: false };
  recording.push(unit);
  open.set(client, unit);
  return unit;
}

const isLast = (statement: string, unit: Unit) =>
  !unit.isTransaction || /^(commit|rollback)/i.test(statement);

function noticeEnd(client: object, given: unknown[], unit: Unit, isEnd: boolean): unknown {
  const end = () => {
    if (!isEnd) return;
    unit.hasEnded = true;
    open.delete(client);
  };
  const last = given.at(-1);
  if (typeof last === "function") {
    const told = (...results: unknown[]) => {
      end();
      last(...results);
    };
    return Reflect.apply(query, client, [...given.slice(0, -1), told]);
  }
  const result: unknown = Reflect.apply(query, client, given);
  if (result instanceof Promise) result.then(end, end);
  return result;
}

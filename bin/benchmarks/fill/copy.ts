import { once } from "node:events";
import pg from "pg";
import { type CopyStreamQuery, from as copyFrom } from "pg-copy-streams";

export type Value = string | number | boolean | Date | Buffer | null | undefined | object;

const chunkLength = 1 << 18;

/** One table that is filled by COPY, on a connection of its own. Keys and checks are the generator's to hold. */
export class Copied {
  private rows: string[] = [];
  private length = 0;
  count = 0;

  private constructor(
    private readonly client: pg.Client,
    private readonly stream: CopyStreamQuery,
    private readonly columns: readonly string[],
  ) {}

  static async into(superuserUrl: string, table: string, columns: readonly string[]): Promise<Copied> {
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    await client.query("set session_replication_role = replica; set synchronous_commit = off");
    const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`));
    return new Copied(client, stream, columns);
  }

  /** Columns that are not named stay empty. */
  add(row: Record<string, Value>) {
    const line = `${this.columns.map((column) => written(row[column])).join("\t")}\n`;
    this.rows.push(line);
    this.length += line.length;
    this.count += 1;
  }

  /** Hands on what has gathered, and waits while PostgreSQL is slower. */
  async flush(least = chunkLength) {
    if (this.length < least || this.length === 0) return;
    const text = this.rows.join("");
    this.rows = [];
    this.length = 0;
    if (!this.stream.write(text)) await once(this.stream, "drain");
  }

  async end() {
    await this.flush(0);
    const finished = once(this.stream, "finish");
    this.stream.end();
    await finished;
    await this.client.end();
  }
}

function written(value: Value): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? "") : text;
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

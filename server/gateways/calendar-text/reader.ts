import { busyIn } from "./busy";

// A process of its own: reads a calendar of somebody's from its input and writes when they are busy.

const asked = JSON.parse(process.argv[2] ?? "{}");
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part);
const read = busyIn(Buffer.concat(parts).toString("utf8"), asked);
process.stdout.write(JSON.stringify(read));

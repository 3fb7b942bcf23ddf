import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let child: ChildProcess;
let base: string;

beforeEach(async () => {
  child = fork(join(import.meta.dirname, "../../support/draining-entry.ts"), {
    execArgv: ["--import", "tsx"],
  });
  const [address] = await once(child, "message");
  base = `http://127.0.0.1:${address.port}`;
});
afterEach(() => child.kill("SIGKILL"));

const ends: [string, () => void][] = [
  ["told to end", () => child.kill("SIGTERM")],
  ["left alone by the start command", () => child.disconnect()],
];

test.each(ends)(
  "%s, it answers what it has begun, closes streams, accepts nothing new, and goes",
  async (_, end) => {
    const streaming = once(child, "message");
    const stream = fetch(`${base}/stream`).then((answer) => answer.text());
    await streaming;
    const answering = once(child, "message");
    const answer = fetch(`${base}/page`);
    await answering;
    const exit = once(child, "exit");
    const began = Date.now();
    end();
    expect(await stream).toBe("data: hello\n\n");
    expect(Date.now() - began).toBeLessThan(900);
    await expect(fetch(`${base}/healthz`)).rejects.toThrow();
    expect(await (await answer).text()).toBe("whole");
    expect(await exit).toEqual([0, null]);
  },
);

test("what it still answers while it ends is the last on its connection", async () => {
  const answering = once(child, "message");
  const answer = fetch(`${base}/page`);
  await answering;
  child.kill("SIGTERM");
  expect((await answer).headers.get("connection")).toBe("close");
});

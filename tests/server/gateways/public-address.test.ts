import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPublicAddress } from "@/server/gateways/public-address";

const answers: Record<string, (response: import("node:http").ServerResponse) => void> = {
  "/good.ics": (response) => response.end("BEGIN:VCALENDAR"),
  "/large.ics": (response) => response.end("x".repeat(10_000)),
  "/moved": (response) => response.writeHead(302, { location: "/good.ics" }).end(),
  "/round": (response) => response.writeHead(302, { location: "/round" }).end(),
  "/plain": (response) => response.writeHead(302, { location: "http://127.0.0.1/good.ics" }).end(),
  "/error": (response) => response.writeHead(500).end("no"),
};

let server: https.Server;
let origin = "";
let folder = "";
let agent: https.Agent;
let asked = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "second-door-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-keyout", key, "-out", cert, ...names],
    { stdio: "ignore" },
  );
  server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    asked += 1;
    const answer = answers[request.url ?? ""];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  agent = new https.Agent({ ca: readFileSync(cert) });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string) => readPublicAddress(`${origin}${path}`, { mostBytes: 5_000, agent });

describe("an address that somebody named", () => {
  test("is read within its size, and a redirect is followed a few times", async () => {
    expect(await read("/good.ics")).toEqual({ text: "BEGIN:VCALENDAR" });
    expect(await read("/moved")).toEqual({ text: "BEGIN:VCALENDAR" });
    expect(await read("/large.ics")).toEqual({ problem: "too-large" });
  });

  test("that fails, goes round in circles or leaves https is unreachable", async () => {
    for (const path of ["/error", "/nothing", "/round", "/plain"])
      expect(await read(path)).toEqual({ problem: "unreachable" });
  });

  test("never leads to this machine, its neighbours or a cloud's own services", async () => {
    const before = asked;
    const port = new URL(origin).port;
    const places = [
      origin,
      `https://localhost:${port}/good.ics`,
      `https://[::1]:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
      `https://0.0.0.0:${port}/`,
      `https://2130706433:${port}/`,
      `https://0x7f.1:${port}/`,
      "https://169.254.169.254/latest/meta-data",
      "https://10.0.0.1/",
      "https://192.168.1.1/",
      "https://[fd00::1]/",
      "http://example.com/",
      "file:///etc/passwd",
      "https://user:secret@example.com/",
    ];
    for (const place of places)
      expect({ place, ...(await readPublicAddress(place, { mostBytes: 100 })) }).toEqual({
        place,
        problem: "unreachable",
      });
    expect(asked).toBe(before);
  });
});

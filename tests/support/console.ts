import { afterEach, beforeEach } from "vitest";

/** An unexpected complaint on the console fails the test that caused it. */
const complaints: unknown[][] = [];
const original = console.error;

beforeEach(() => {
  complaints.length = 0;
  console.error = (...given) => {
    complaints.push(given);
    original(...given);
  };
});

afterEach(() => {
  console.error = original;
  if (complaints.length > 0)
    throw new Error(
      `Unexpected console.error: ${complaints.map((given) => given.map(String).join(" ")).join("; ")}`,
    );
});

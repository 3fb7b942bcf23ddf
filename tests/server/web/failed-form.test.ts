import { expect, test } from "vitest";
import { failedForm } from "@/server/web/failed-form";
import { captureLog } from "../../support/log";

test("what failed in a form is told by a reference that the log has, and by nothing of the failure itself", () => {
  const lines = captureLog();
  const sentence = failedForm(new Error('duplicate key "ada@example.test"'), "0123456789");
  expect(sentence).toContain("0123456789");
  expect(sentence).not.toMatch(/duplicate|ada@/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: "error", request: "0123456789" });
  expect(lines.join()).not.toContain("ada@");
});

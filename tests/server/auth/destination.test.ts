import { expect, test } from "vitest";
import { ownPath } from "@/server/auth/destination";

test("a path of ours is a destination", () => {
  for (const path of ["/o/glasshouse", "/o/glasshouse/applications/0199-ab?tab=notes", "/invitations"])
    expect(ownPath("member", path)).toBe(path);
  expect(ownPath("candidate", "/portal/glasshouse/0199-ab")).toBe("/portal/glasshouse/0199-ab");
});

test("nothing that a stranger could put into an address leads anywhere else", () => {
  const attempts = [
    "https://evil.test",
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/o/glasshouse//evil.test",
    "/o/glasshouse/../../api/auth/signin/oidc",
    "/o/glasshouse\r\nset-cookie: a=b",
    "/o/glasshouse?next=https://evil.test",
    "javascript:alert(1)",
    "/sign-out",
    "/api/auth/callback/email",
    "/portal",
    `/o/${"a".repeat(300)}`,
    "",
  ];
  for (const path of attempts) expect(ownPath("member", path)).toBeNull();
  expect(ownPath("candidate", "/o/glasshouse")).toBeNull();
  expect(ownPath("member", null)).toBeNull();
});

import { expect, test } from "vitest";
import { renderedFrame } from "@/emails/render";
import { FRAME } from "@/emails/rendered";

test("the frame that mails go out in is the one its template renders", async () => {
  expect(FRAME).toBe(await renderedFrame());
});

test("the frame loads nothing from anywhere and runs nothing", () => {
  expect(FRAME).not.toMatch(/<script|<link|<img|url\(|@import|javascript:/i);
  expect(FRAME.match(/https?:\/\/[^"]+/g)).toEqual([
    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd",
  ]);
});

import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown, markdownHtml } from "@/app/_ui/markdown";

// What members write into a job, a brief or a contract is read by strangers.

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "[press](javascript:alert(1))",
  "[press](JaVaScRiPt&colon;alert(1))",
  "[press](data:text/html;base64,PHNjcmlwdD4=)",
  '[press](https://evil.test/"onmouseover="alert(1))',
  "![x](https://track.test/pixel.png)",
  "<https://a.test/><iframe src=//evil.test>",
  "[x]: javascript:alert(1)\n\n[x]",
  "```html\n<script>alert(1)</script>\n```",
  "</div></main><form action=https://evil.test>",
];

test("whatever is written, nothing in it runs, loads or leaves the page but a marked link", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 40 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, (parts) => {
      for (const html of [
        markdownHtml(parts.join("\n\n")),
        renderToStaticMarkup(<Markdown text={parts.join(" ")} />),
      ]) {
        const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)];
        for (const [, name = "", attributes = ""] of tags) {
          expect(name).toMatch(
            /^(p|div|h\d|a|em|strong|s|ul|ol|li|blockquote|pre|code|br|hr|table|thead|tbody|tr|th|td)$/,
          );
          expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(
            /\bon\w+=|\bsrc=|\bsrcdoc=|\bstyle=(?!"")/i,
          );
          if (name === "a") expect(attributes).toMatch(/href="(https?:|mailto:)/i);
        }
      }
    }),
    { numRuns: 300 },
  );
});

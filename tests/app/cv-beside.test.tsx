import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";

const file = {
  id: "01a21ada-4b33-72f9-b6e0-3eeadf263808",
  name: "cv.odt",
  contentType: "application/vnd.oasis.opendocument.text",
  sizeBytes: 2_048,
};

describe("a CV beside the work about it", () => {
  test("whose text cannot be read says so, and can be downloaded", () => {
    const page = renderToStaticMarkup(
      <CvBeside organisation="glasshouse" file={{ ...file, text: null, textState: "unreadable" }} />,
    );
    expect(page).toContain("Text not readable");
    expect(page).toContain(`href="/api/files/glasshouse/${file.id}"`);
  });

  test("shows the text that was read out of it as text", () => {
    const text = "Zoë <script>alert(1)</script>";
    const page = renderToStaticMarkup(
      <CvBeside organisation="glasshouse" file={{ ...file, text, textState: "read" }} />,
    );
    expect(page).toContain("Zoë &lt;script&gt;");
    expect(page).not.toContain("<script>");
  });
});

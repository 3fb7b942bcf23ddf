import type { Curriculum } from "./curriculum";
import { keepTogether, type Paper } from "./paper";

const blue = "#1a4b84";
const label = 140;

/** A form in two columns, such as half of Europe uses: what it is on the left, what it says on the right. */
export function form(paper: Paper, cv: Curriculum) {
  const left = paper.page.margins.left;
  const inner = { width: paper.page.width - left - label - paper.page.margins.right };
  const row = (name: string, write: () => void, need = 30) => {
    keepTogether(paper, need);
    const top = paper.y;
    paper
      .font("sans")
      .fontSize(8.5)
      .fillColor(blue)
      .text(name, left, top + 1.5, { width: label - 18, align: "right" });
    paper.x = left + label;
    paper.y = top;
    paper.font("sans").fontSize(10).fillColor("#222222");
    write();
    paper.moveDown(0.45);
  };
  const part = (title: string) => {
    keepTogether(paper, 70);
    paper.moveDown(0.8).font("sans-bold").fontSize(9).fillColor(blue);
    paper.text(title.toUpperCase(), left, paper.y, {
      width: label - 18,
      align: "right",
      characterSpacing: 0.6,
    });
    const line = paper.y - 5;
    paper
      .moveTo(left + label, line)
      .lineTo(paper.page.width - paper.page.margins.right, line)
      .lineWidth(0.8)
      .strokeColor(blue)
      .stroke();
    paper.moveDown(0.5);
  };

  paper
    .font("sans-bold")
    .fontSize(9)
    .fillColor(blue)
    .text("CURRICULUM VITAE", left, paper.y, { characterSpacing: 2, paragraphGap: 12 });
  row("Name", () => paper.font("sans-bold").fontSize(15).text(cv.name, inner));
  row("Lives in", () => paper.text(cv.city, inner));
  row("Telephone", () => paper.text(cv.phone, inner));
  row("E-mail", () => paper.text(cv.email, inner));
  if (cv.link) row("Website", () => paper.text(cv.link ?? "", inner));
  row("About", () => paper.text(cv.profile, inner));
  part("Work experience");
  for (const { title, employer, what, place, years, points } of cv.posts)
    row(
      years,
      () => {
        paper.font("sans-bold").fontSize(10.5).text(title, inner);
        paper
          .font("sans")
          .fontSize(10)
          .text(`${employer} (${what}), ${place}`, { ...inner, paragraphGap: 3 });
        for (const point of points) paper.text(`•  ${point}`, { ...inner, paragraphGap: 2 });
      },
      80,
    );
  part("Education");
  for (const { award, school, years } of cv.schools)
    row(years, () => paper.text(`${award}\n${school}`, inner), 44);
  part("Personal skills");
  row("Languages", () => paper.text(cv.languages.join("\n"), inner), 44);
  row("Professional", () => paper.text(cv.skills.join(", "), inner), 44);
  if (cv.interests.length > 0) row("Interests", () => paper.text(cv.interests.join(", "), inner));
}

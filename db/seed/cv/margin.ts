import type { Curriculum } from "./curriculum";
import { keepTogether, type Paper } from "./paper";

const accents = ["#b4472e", "#1f6f78", "#6b4fa0", "#8a6d1d"];
const column = 100;

/** Much white, the years in the margin, one colour. */
export function margin(paper: Paper, cv: Curriculum) {
  const accent = accents[(cv.email.length + cv.name.length) % accents.length] ?? "#b4472e";
  const left = paper.page.margins.left;
  const inner = { width: paper.page.width - left - column - paper.page.margins.right };

  paper.font("sans-light").fontSize(30).fillColor("#111111").text(cv.name);
  paper.font("sans").fontSize(11).fillColor(accent).text(cv.headline, { paragraphGap: 8 });
  paper
    .fontSize(9)
    .fillColor("#666666")
    .text([cv.city, cv.email, cv.phone, cv.link].filter(Boolean).join("    "));
  paper
    .moveDown(1.4)
    .fontSize(10.5)
    .fillColor("#111111")
    .text(cv.profile, left + column, paper.y, { ...inner, lineGap: 2 });
  paper.moveDown(1.4);

  const entry = (aside: string, need: number, write: () => void) => {
    keepTogether(paper, need);
    const top = paper.y;
    paper
      .font("sans")
      .fontSize(9)
      .fillColor(accent)
      .text(aside, left, top + 1, { width: column - 14 });
    paper.x = left + column;
    paper.y = top;
    write();
    paper.moveDown(0.9);
  };
  for (const { title, employer, what, place, years, points } of cv.posts)
    entry(years, 80, () => {
      paper.font("sans-bold").fontSize(11).fillColor("#111111").text(`${title}, ${employer}`, inner);
      paper
        .font("sans-light")
        .fontSize(9.5)
        .fillColor("#666666")
        .text(`${what}, ${place}`, { ...inner, paragraphGap: 3 });
      paper.font("sans").fontSize(10).fillColor("#111111");
      for (const point of points) paper.text(point, { ...inner, paragraphGap: 4 });
    });
  for (const { award, school, years } of cv.schools)
    entry(years, 40, () => {
      paper.font("sans-bold").fontSize(10).fillColor("#111111").text(award, inner);
      paper.font("sans").text(school, inner);
    });
  entry("Can", 50, () =>
    paper.font("sans").fontSize(10).fillColor("#111111").text(cv.skills.join(", "), inner),
  );
  entry("Speaks", 30, () =>
    paper.font("sans").fontSize(10).fillColor("#111111").text(cv.languages.join(", "), inner),
  );
  if (cv.interests.length > 0)
    entry("Likes", 30, () =>
      paper.font("sans").fontSize(10).fillColor("#111111").text(cv.interests.join(", "), inner),
    );
}

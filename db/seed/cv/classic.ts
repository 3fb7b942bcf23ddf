import type { Curriculum, Post } from "./curriculum";
import { keepTogether, type Paper } from "./paper";

const ink = "#1c1c1c";
const soft = "#5a5a5a";

/** One column in a book face, the name in the middle. */
export function classic(paper: Paper, cv: Curriculum) {
  paper.font("serif").fontSize(24).fillColor(ink).text(cv.name, { align: "center" });
  paper.fontSize(11).fillColor(soft).text(cv.headline, { align: "center" });
  paper
    .moveDown(0.3)
    .fontSize(9.5)
    .text([cv.city, cv.email, cv.phone, cv.link].filter(Boolean).join("   ·   "), { align: "center" });
  paper.moveDown(1).font("serif-italic").fontSize(11).fillColor(ink).text(cv.profile, { align: "center" });

  heading(paper, "Experience");
  for (const post of cv.posts) writePost(paper, post);
  heading(paper, "Education");
  for (const { award, school, years } of cv.schools)
    paper
      .font("serif")
      .fontSize(10.5)
      .fillColor(ink)
      .text(`${award}, ${school}`, { continued: true })
      .fillColor(soft)
      .text(`   ${years}`);
  heading(paper, "Skills and languages");
  paper
    .font("serif")
    .fontSize(10.5)
    .fillColor(ink)
    .text(`${cv.skills.join(", ")}.`, { paragraphGap: 4 });
  paper.text(`${cv.languages.join(", ")}.`);
  if (cv.interests.length > 0)
    paper
      .moveDown(0.4)
      .font("serif-italic")
      .fillColor(soft)
      .text(`Away from work: ${cv.interests.join(", ")}.`);
}

function heading(paper: Paper, title: string) {
  keepTogether(paper, 70);
  paper
    .moveDown(1.1)
    .font("serif-bold")
    .fontSize(11)
    .fillColor(ink)
    .text(title.toUpperCase(), { characterSpacing: 1.2 });
  const { left, right } = paper.page.margins;
  paper
    .moveTo(left, paper.y + 2)
    .lineTo(paper.page.width - right, paper.y + 2)
    .lineWidth(0.6)
    .strokeColor("#b9b4a8")
    .stroke();
  paper.y += 9;
}

function writePost(paper: Paper, { title, employer, what, place, years, points }: Post) {
  keepTogether(paper, 60);
  paper.font("serif-bold").fontSize(10.5).fillColor(ink).text(title, { continued: true });
  paper
    .font("serif")
    .text(`, ${employer}, ${place}`, { continued: true })
    .fillColor(soft)
    .text(`   ${years}`);
  paper.font("serif-italic").fontSize(9.5).text(what, { paragraphGap: 2 });
  paper.font("serif").fontSize(10.5).fillColor(ink);
  for (const point of points) paper.text(`–  ${point}`, { indent: 0, paragraphGap: 1.5, lineGap: 0.5 });
  paper.moveDown(0.6);
}

import type { Curriculum } from "./curriculum";
import { keepTogether, type Paper } from "./paper";

const tones = ["#23395b", "#5b2a3c", "#2f4a3a", "#4a4238"];
const width = 172;

/** A dark column for who they are, a light one for what they did. */
export function sidebar(paper: Paper, cv: Curriculum) {
  const tone = tones[cv.name.length % tones.length] ?? "#23395b";
  paint(paper, tone);
  // A second page has the column too, and the story goes on beside it.
  paper.on("pageAdded", () => {
    paint(paper, tone);
    paper.x = width + 28;
    paper.y = 54;
  });
  writeColumn(paper, cv);

  paper.x = width + 28;
  paper.y = 54;
  const wide = { width: paper.page.width - width - 28 - 44 };
  paper
    .font("sans")
    .fontSize(10)
    .fillColor("#222222")
    .text(cv.profile, { ...wide, lineGap: 2 });
  heading(paper, "Experience", tone, wide);
  for (const { title, employer, what, place, years, points } of cv.posts) {
    keepTogether(paper, 70);
    paper.font("sans-bold").fontSize(10.5).fillColor("#222222").text(title, wide);
    paper
      .font("sans")
      .fontSize(9)
      .fillColor("#666666")
      .text(`${employer} · ${what} · ${place} · ${years}`, { ...wide, paragraphGap: 3 });
    paper.fontSize(9.5).fillColor("#222222");
    for (const point of points) paper.text(`•  ${point}`, { ...wide, paragraphGap: 2 });
    paper.moveDown(0.7);
  }
  heading(paper, "Education", tone, wide);
  for (const { award, school, years } of cv.schools) {
    paper.font("sans-bold").fontSize(9.5).fillColor("#222222").text(award, wide);
    paper
      .font("sans")
      .fontSize(9)
      .fillColor("#666666")
      .text(`${school} · ${years}`, { ...wide, paragraphGap: 4 });
  }
}

function writeColumn(paper: Paper, cv: Curriculum) {
  const narrow = { width: width - 40 };
  paper.x = 24;
  paper.y = 54;
  paper
    .font("sans-bold")
    .fontSize(18)
    .fillColor("#ffffff")
    .text(cv.name, { ...narrow, lineGap: -2 });
  paper.moveDown(0.3).font("sans-light").fontSize(10).text(cv.headline, narrow);
  const part = (title: string, lines: string[]) => {
    paper
      .moveDown(1.6)
      .font("sans-bold")
      .fontSize(8)
      .fillColor("#ffffff")
      .text(title.toUpperCase(), { ...narrow, characterSpacing: 1 });
    paper.moveDown(0.3).font("sans-light").fontSize(9);
    for (const line of lines) paper.text(line, { ...narrow, paragraphGap: 2 });
  };
  part("Contact", [cv.city, cv.phone, cv.email, ...(cv.link ? [cv.link] : [])]);
  part("Skills", cv.skills);
  part("Languages", cv.languages);
  if (cv.interests.length > 0) part("Otherwise", cv.interests);
}

function heading(paper: Paper, title: string, tone: string, wide: { width: number }) {
  keepTogether(paper, 80);
  paper
    .moveDown(1.1)
    .font("sans-bold")
    .fontSize(12)
    .fillColor(tone)
    .text(title, { ...wide, paragraphGap: 4 });
}

function paint(paper: Paper, tone: string) {
  paper.save().rect(0, 0, width, paper.page.height).fill(tone).restore();
}

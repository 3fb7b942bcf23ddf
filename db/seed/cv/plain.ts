import type { Curriculum } from "./curriculum";
import { keepTogether, type Paper } from "./paper";

/** As it comes out of a word processor that nobody has changed the settings of. */
export function plain(paper: Paper, cv: Curriculum) {
  // The printer's own faces know western letters only.
  const western = Array.from(cv.name + cv.schools.map(({ school }) => school).join("")).every(
    (letter) => letter < "Ā" || "’–".includes(letter),
  );
  const face = western ? { text: "Helvetica", bold: "Helvetica-Bold" } : { text: "sans", bold: "sans-bold" };
  const text = (words: string, size = 10.5) =>
    paper.font(face.text).fontSize(size).text(words, { lineGap: 1.5 });
  const heading = (words: string) => {
    keepTogether(paper, 60);
    paper.moveDown(0.9).font(face.bold).fontSize(12).text(words, { underline: true }).moveDown(0.3);
  };

  paper.fillColor("#000000").font(face.bold).fontSize(16).text(cv.name);
  text(`Address: ${cv.city}`);
  text(`Mobile: ${cv.phone}`);
  text(`E-mail: ${cv.email}`);
  heading("Personal statement");
  text(cv.profile);
  heading("Employment history");
  for (const { title, employer, what, place, years, points } of cv.posts) {
    keepTogether(paper, 60);
    paper
      .font(face.bold)
      .fontSize(10.5)
      .text(`${years.padEnd(14)}${title}`);
    text(`${employer} (${what}), ${place}`);
    for (const point of points) text(`- ${point}`);
    paper.moveDown(0.6);
  }
  heading("Education and qualifications");
  for (const { award, school, years } of cv.schools) text(`${years}   ${award}, ${school}`);
  heading("Key skills");
  text(cv.skills.join("; "));
  heading("Languages");
  text(cv.languages.join("; "));
  if (cv.interests.length > 0) {
    heading("Hobbies and interests");
    text(cv.interests.join("; "));
  }
  paper.moveDown(1);
  text("References available on request.");
}

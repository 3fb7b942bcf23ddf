/** What stands in somebody's CV, whatever it looks like. */
export interface Curriculum {
  name: string;
  headline: string;
  city: string;
  email: string;
  phone: string;
  link: string | null;
  profile: string;
  posts: Post[];
  schools: { award: string; school: string; years: string }[];
  skills: string[];
  languages: string[];
  interests: string[];
}

export interface Post {
  title: string;
  employer: string;
  what: string;
  place: string;
  years: string;
  points: string[];
}

/** The same words as a reader of the PDF would take them out. */
export function textOf(cv: Curriculum): string {
  const contact = [cv.city, cv.email, cv.phone, cv.link].filter(Boolean).join(" · ");
  const posts = cv.posts.map(({ title, employer, what, place, years, points }) =>
    [`${title}, ${employer} (${what}), ${place}`, years, ...points.map((point) => `• ${point}`)].join("\n"),
  );
  const schools = cv.schools.map(({ award, school, years }) => `${award}, ${school}, ${years}`);
  return [
    `${cv.name}\n${cv.headline}\n${contact}`,
    cv.profile,
    `Experience\n\n${posts.join("\n\n")}`,
    `Education\n${schools.join("\n")}`,
    `Skills\n${cv.skills.join(" · ")}`,
    `Languages\n${cv.languages.join(" · ")}`,
    cv.interests.length > 0 ? `Interests\n${cv.interests.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

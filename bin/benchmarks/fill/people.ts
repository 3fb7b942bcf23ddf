import { Chance } from "@/db/seed/chance";
import { jobs } from "@/db/seed/content/jobs/all";
import { homes } from "@/db/seed/content/people/all";
import type { Home } from "@/db/seed/content/people/shape";
import { personOf } from "@/db/seed/crowd/persons";
import { composeCurriculum } from "@/db/seed/cv/compose";
import { textOf } from "@/db/seed/cv/curriculum";
import { nameNorm } from "@/server/domain/candidates/rules";

export interface Applicant {
  name: string;
  nameNorm: string;
  email: string;
  phone: string;
  location: string;
}

/** As many CVs as are written; each person's own name and address stand in their copy. */
const differentCvs = 3_000;

/** Any number of people: the first name of one and the family name of another from the same part of the world. */
export class People {
  private readonly chance = new Chance("a million people");
  private readonly cvs: string[];

  constructor(private readonly year: number) {
    this.cvs = Array.from({ length: differentCvs }, (_, index) => this.writeCv(index));
  }

  applicant(index: number): Applicant {
    const home = this.chance.one(homes);
    const [first = "", ...middle] = latin(this.chance.one(home.names)).split(" ");
    const last = latin(this.chance.one(home.names)).split(" ").at(-1) ?? "";
    const name = [first, ...(middle.length > 1 ? middle.slice(0, 1) : []), last].join(" ");
    const norm = nameNorm(name);
    return {
      name,
      nameNorm: norm,
      // A name that begins with another letter, such as Øyvind, must not make an address that begins with a dot.
      email: `${[...(norm.match(/[a-z0-9]+/g) ?? []), index].join(".")}@mail.example`,
      phone: `+44 7700 9${String(index % 100_000).padStart(5, "0")}`,
      location: this.chance.one(home.cities),
    };
  }

  cv({ name, email }: Applicant): string {
    return this.chance.one(this.cvs).replace("{name}", name).replace("{email}", email);
  }

  private writeCv(index: number): string {
    const home = this.chance.one<Home>(homes);
    const person = personOf(this.chance.one(home.names), home, index, this.chance);
    const { key } = this.chance.one(jobs);
    const cv = composeCurriculum(person, key, this.chance.whole(0, 3), this.year, this.chance);
    return textOf({ ...cv, name: "{name}", email: "{email}", link: null });
  }
}

const latin = (written: string) => written.split("|").at(-1) ?? written;

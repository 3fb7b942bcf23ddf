import { Chance } from "../chance";
import { homes } from "../content/people/all";
import { type Home, ukCities } from "../content/people/shape";

export interface Person {
  /** As they write it themselves. */
  name: string;
  /** As it stands on their CV. */
  latin: string;
  /** What a member calls them. */
  first: string;
  login: string;
  email: string;
  phone: string;
  city: string;
  home: Home;
}

/** Everybody who ever applied, in an order that mixes them. Nobody's address exists: none of these domains can. */
export function everybody(): Person[] {
  const chance = new Chance("everybody");
  const all = homes.flatMap((home) => home.names.map((written) => ({ home, written })));
  return chance.shuffled(all).map(({ home, written }, index) => personOf(written, home, index, chance));
}

export function personOf(written: string, home: Home, index: number, chance: Chance): Person {
  const [name = "", latin = name] = written.split("|");
  const login = loginOf(latin);
  const familyFirst =
    /^(Wang|Zhang|Li|Chen|Liu|Zhao|Ouyang|Sun|Xu|Lin|Huang|Chan|Leung|Wong|Yip|Kim|Park|Choi|Lee|Jung|Bae|Nguyễn|Trần|Phạm|Lê|Đặng|Võ|Tan|Goh|Szilágyi|Nagy|Horváth|Kovácsné) /.test(
      latin,
    );
  const words = latin.split(" ");
  return {
    name,
    latin,
    first: (familyFirst ? words.slice(1).join(" ") : words[0]) ?? latin,
    login,
    email: `${login}@${chance.one(["inbox.example", "post.example", "mail.example", "letters.example"])}`,
    phone: `+44 7700 900 ${String(index).padStart(3, "0")}`,
    city: chance.happens(0.8) ? chance.one(ukCities) : chance.one(home.cities),
    home,
  };
}

const others: Record<string, string> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  þ: "th",
  ð: "d",
  ı: "i",
  "’": "",
  "'": "",
};

function loginOf(latin: string): string {
  return latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łđøßæþðı’']/g, (letter) => others[letter] ?? "")
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "");
}

import { randomUUID } from "node:crypto";
import { globalDatabase } from "@/db/client";
import { people as accounts, type Role } from "@/db/schema";
import { acceptInvitation } from "@/server/domain/organisations/accept-invitation";
import { changeOrganisation } from "@/server/domain/organisations/change";
import { foundOrganisation } from "@/server/domain/organisations/found";
import { importHolidays } from "@/server/domain/organisations/import-holidays";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { company, type PersonKey, people } from "./content/company";
import { type Days, minutesAfter } from "./days";
import { History } from "./history";

interface Member {
  memberId: string;
  role: Role;
  name: string;
}

export interface Signed {
  contractId: string;
  at: Date;
}

/** Who works at the demo organisation. */
export class Cast {
  private readonly members = new Map<PersonKey, Member>();

  /** Contracts that were signed on the way, to be sealed at their time once their story is told. */
  readonly signed: Signed[] = [];

  constructor(readonly organisationId: string) {}

  member(person: PersonKey): Member {
    const found = this.members.get(person);
    if (!found) throw new Error(`${person} does not work here yet.`);
    return found;
  }

  id(person: PersonKey): string {
    return this.member(person).memberId;
  }

  joins(person: PersonKey, memberId: string) {
    const { role, name } = people[person];
    this.members.set(person, { memberId, role, name });
  }
}

/** Founds the organisation and invites everybody in, about three years ago. */
export async function foundCompany(days: Days, foundedOn: number): Promise<Cast> {
  const cast = new Cast(randomUUID());
  const at = days.at(foundedOn, "09:05");
  const { login, name, title } = people.owner;
  const ownerEmail = `${login}@glasshouse.test`;
  const personId = await enterPerson(ownerEmail, name);
  await History.tell(cast, async (history) => {
    const { slug, timeZone, holidayRegion, brandColour, about } = company;
    const founded = await history.bySystem(at, (scope) =>
      foundOrganisation(scope, {
        slug,
        name: company.name,
        timeZone,
        holidayRegion,
        brandColour,
        about,
        personId,
        ownerEmail,
        ownerName: name,
        ownerTitle: title,
      }),
    );
    cast.joins("owner", founded.memberId);
    for (const later of [days.workday(-330, 1), days.workday(-2, -1)])
      await history.by("owner", days.at(later, "10:20"), (scope) =>
        importHolidays(scope, { region: holidayRegion }),
      );
    await history.by("owner", minutesAfter(at, 20), (scope) =>
      changeOrganisation(scope, {
        name: company.name,
        timeZone,
        brandColour,
        about,
        address: company.address,
        replyTo: company.replyTo,
        outcomesLeaveAt: "09:30",
      }),
    );
  });
  const others = Object.keys(people).filter((key): key is PersonKey => key !== "owner");
  for (const [index, person] of others.entries()) await join(cast, person, minutesAfter(at, 60 + index * 12));
  return cast;
}

async function join(cast: Cast, person: PersonKey, at: Date) {
  const { login, name, title, role } = people[person];
  const email = `${login}@glasshouse.test`;
  const personId = await enterPerson(email, name);
  await History.tell(cast, async (history) => {
    const invitation = await history.by("owner", at, (scope) =>
      inviteMember(scope, { email, name, title, role }),
    );
    await history.post(at);
    const { memberId } = await history.bySystem(minutesAfter(at, 9), (scope) =>
      acceptInvitation(scope, { invitationId: invitation.id, personId, personEmail: email, name }),
    );
    cast.joins(person, memberId);
  });
}

/** The person behind an address: whoever is signed in as them stays signed in when the demo is made anew. */
async function enterPerson(email: string, name: string): Promise<string> {
  const [person] = await globalDatabase()
    .insert(accounts)
    .values({ email, name, emailVerifiedAt: new Date() })
    .onConflictDoUpdate({ target: accounts.email, set: { name } })
    .returning({ id: accounts.id });
  if (!person) throw new Error("A person was not returned.");
  return person.id;
}

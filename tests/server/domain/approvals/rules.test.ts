import fc from "fast-check";
import { expect, test } from "vitest";
import type { Role } from "@/db/schema";
import { STEP_ROLE_WORDS, type StepRole } from "@/server/domain/approvals/input";
import { refuseAnswering } from "@/server/domain/approvals/rules";
import {
  APPROVER_ROLES,
  type Asking,
  decidersOf,
  type House,
  openSteps,
  type Step,
  turnOf,
  waitingFor,
} from "@/server/domain/approvals/rules/turns";

// Chains by chance, of people by chance, who stand in for each other by chance: whatever they are, somebody can always
// go on, nobody is asked who was not named, and what is written is approved by others as long as there are any.

const ids = ["ann", "ben", "cem", "dua", "eli"] as const;
const roles = ["owner", "admin", "recruiter", "hiring_manager", "panelist"] as const;
const stepRoles = Object.keys(STEP_ROLE_WORDS) as StepRole[];

const world = fc.record({
  /** Who works here besides the owner; a role none has is a person who has left. */
  roles: fc.array(fc.option(fc.constantFrom<Role>(...roles)), { minLength: 5, maxLength: 5 }),
  standIns: fc.array(fc.tuple(fc.constantFrom("olga", ...ids), fc.constantFrom("olga", ...ids)), {
    maxLength: 4,
  }),
  links: fc.uniqueArray(fc.constantFrom(...ids, ...stepRoles), { minLength: 1, maxLength: 6 }),
  ordering: fc.constantFrom("in_turn" as const, "in_parallel" as const),
  askedBy: fc.option(fc.constantFrom("olga", ...ids)),
  order: fc.array(fc.nat(20), { minLength: 60, maxLength: 60 }),
});

const isRole = (link: string): link is StepRole => stepRoles.some((role) => role === link);

function houseOf(given: { roles: (Role | null)[]; standIns: [string, string][] }): House {
  const members = given.roles.flatMap((role, index) =>
    role ? [{ id: ids[index] ?? "", name: ids[index] ?? "", role }] : [],
  );
  return {
    members: [{ id: "olga", name: "olga", role: "owner" }, ...members],
    standIns: given.standIns
      .filter(([one, other]) => one !== other)
      .map(([memberId, delegateId]) => ({ memberId, delegateId })),
  };
}

/** Who could ever answer for a link, thought of once more and more simply: named, of the role, or standing in. */
function couldAnswer(link: string, memberId: string, { members, standIns }: House): boolean {
  const roleOf = (id: string) => members.find((member) => member.id === id)?.role;
  const able = (id: string) => APPROVER_ROLES.some((role) => role === roleOf(id));
  const isHolder = (id: string) =>
    able(id) &&
    (isRole(link) ? roleOf(id) === link || (link === "admin" && roleOf(id) === "owner") : id === link);
  const holders = members.filter(({ id }) => isHolder(id)).map(({ id }) => id);
  const effective =
    holders.length > 0
      ? holders
      : members.filter(({ role }) => role === "owner" || role === "admin").map(({ id }) => id);
  return (
    effective.includes(memberId) ||
    (able(memberId) &&
      standIns.some((one) => one.delegateId === memberId && effective.includes(one.memberId)))
  );
}

test("a chain by chance always ends, by those it names, and by others than whoever wrote it where there are any", () => {
  fc.assert(
    fc.property(world, ({ links, ordering, askedBy, order, ...given }) => {
      const house = houseOf(given);
      const steps: Step[] = links.map((link, index) => ({
        ...{ id: `step ${index}`, position: index + 1, answer: null, answeredBy: null },
        ...{ memberId: isRole(link) ? null : link, role: isRole(link) ? link : null },
      }));
      let asking: Asking = { state: "waiting", ordering, askedBy, steps };
      let answered = 0;
      for (const chance of [...order, ...house.members.keys(), ...order]) {
        const me = house.members[chance % house.members.length]?.id ?? "";
        const turn = turnOf(asking, me, house);
        expect(refuseAnswering(asking, me, house) === null).toBe(turn !== null);
        expect(openSteps(asking).every((step) => decidersOf(asking, step, house).length > 0)).toBe(true);
        if (!turn) continue;
        const link = links[turn.step.position - 1] ?? "";
        expect(couldAnswer(link, me, house)).toBe(true);
        if (turn.forId) expect(house.standIns).toContainEqual({ memberId: turn.forId, delegateId: me });
        if (ordering === "in_turn") expect(turn.step.position).toBe(answered + 1);
        const others = house.members.filter(({ id }) => id !== askedBy && couldAnswer(link, id, house));
        if (me === askedBy && link !== me) expect(others).toEqual([]);
        answered += 1;
        const now = asking.steps.map((step) =>
          step.id === turn.step.id ? { ...step, answer: "approved" as const, answeredBy: me } : step,
        );
        asking = { ...asking, steps: now, state: now.every(({ answer }) => answer) ? "approved" : "waiting" };
      }
      expect({ state: asking.state, waits: asking.state === "waiting" && waitingFor(asking, house) }).toEqual(
        {
          state: "approved",
          waits: false,
        },
      );
    }),
    { numRuns: 500 },
  );
});

test("whom it waits for is said in words", () => {
  const house = houseOf({ roles: ["admin", "recruiter", null, null, null], standIns: [] });
  const step = (position: number, link: Partial<Step>): Step => ({
    ...{ id: `step ${position}`, position, memberId: null, role: null, answer: null, answeredBy: null },
    ...link,
  });
  const steps = [step(1, { memberId: "ben" }), step(2, { role: "admin" }), step(3, { memberId: "cem" })];
  const asking: Asking = { state: "waiting", ordering: "in_parallel", askedBy: null, steps };
  expect(waitingFor(asking, house)).toBe("ben, an owner or administrator and an owner or administrator");
  expect(waitingFor({ ...asking, ordering: "in_turn" }, house)).toBe("ben");
});

import { expect, test } from "vitest";
import { ROLES, type Role } from "@/db/schema";
import { changeRole } from "@/server/domain/organisations/change-role";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { listInvitations, listMembers } from "@/server/domain/organisations/reads";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { revokeInvitation } from "@/server/domain/organisations/revoke-invitation";
import { refuseRoleChange } from "@/server/domain/organisations/rules";
import {
  apiAs,
  asMember,
  asSystem,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";

const rolesOf = async (player: Player) =>
  Object.fromEntries((await asMember(player, listMembers)).map(({ id, role }) => [id, role]));

function admin(owner: Player) {
  const email = `admin-${crypto.randomUUID().slice(0, 8)}@example.test`;
  return joinOrganisation(owner, { name: "Ada Admin", email, role: "admin" });
}

test("whoever is not an owner can neither make one nor change one", () => {
  for (const actorRole of ROLES)
    for (const from of ROLES)
      for (const to of [...ROLES, null] as (Role | null)[]) {
        const refusal = refuseRoleChange({ actorRole, from, to, isSelf: false, owners: 2 });
        const touchesOwner = from === "owner" || to === "owner";
        expect(refusal !== null).toBe(actorRole !== "owner" && touchesOwner);
      }
});

test("the last owner stays one", async () => {
  const { owner } = await foundGlasshouse();
  const { memberId } = owner;
  await expect(asMember(owner, (scope) => changeRole(scope, { memberId, role: "admin" }))).rejects.toThrow(
    "needs an owner",
  );
  await expect(asMember(owner, (scope) => removeMember(scope, { memberId }))).rejects.toThrow(
    "needs an owner",
  );
  expect((await rolesOf(owner))[memberId]).toBe("owner");
});

test("of two owners who step down at once, one stays", async () => {
  const { owner } = await foundGlasshouse();
  const email = `second-${crypto.randomUUID().slice(0, 8)}@example.test`;
  const second = await joinOrganisation(owner, { name: "Sol Second", email, role: "owner" });
  const stepDown = (player: Player) =>
    asMember(player, (scope) => changeRole(scope, { memberId: player.memberId, role: "recruiter" }));
  const results = await Promise.allSettled([stepDown(owner), stepDown(second)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(Object.values(await rolesOf(owner)).filter((role) => role === "owner")).toHaveLength(1);
});

test("an administrator changes roles, except an owner's, and cannot make one", async () => {
  const { owner, recruiter } = await foundGlasshouse();
  const ada = await admin(owner);
  const { memberId } = recruiter;
  await asMember(ada, (scope) => changeRole(scope, { memberId, role: "panelist" }));
  expect((await rolesOf(ada))[memberId]).toBe("panelist");
  for (const attempt of [
    () => asMember(ada, (scope) => changeRole(scope, { memberId, role: "owner" })),
    () => asMember(ada, (scope) => changeRole(scope, { memberId: owner.memberId, role: "panelist" })),
    () => asMember(ada, (scope) => removeMember(scope, { memberId: owner.memberId })),
    () =>
      asMember(ada, (scope) =>
        inviteMember(scope, { email: "new@example.test", name: "New", title: "", role: "owner" }),
      ),
  ])
    await expect(attempt()).rejects.toThrow(/Only an owner/);
});

test("who is removed has no access from that moment on, and comes back as the same member", async () => {
  const { owner, recruiter } = await foundGlasshouse();
  const api = await apiAs(recruiter);
  expect(await api.session.me()).toMatchObject({ role: "recruiter" });
  await asMember(owner, (scope) => removeMember(scope, { memberId: recruiter.memberId }));
  await expect(api.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });

  const { name, email } = recruiter;
  const back = await joinOrganisation(owner, { name, email, role: "panelist" });
  expect(back.memberId).toBe(recruiter.memberId);
  expect(await api.session.me()).toMatchObject({ role: "panelist" });
});

test("a changed role counts from the next click", async () => {
  const { owner, recruiter } = await foundGlasshouse();
  const api = await apiAs(recruiter);
  await expect(api.members.invitations()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await asMember(owner, (scope) => changeRole(scope, { memberId: recruiter.memberId, role: "admin" }));
  expect(await api.members.invitations()).toEqual([]);
});

test("somebody is invited once, and an invitation that was withdrawn opens nothing", async () => {
  const { owner, recruiter } = await foundGlasshouse();
  const email = `ivy-${crypto.randomUUID().slice(0, 8)}@example.test`;
  const invitation = { email, name: "Ivy", title: "", role: "panelist" } as const;
  const sent = await asMember(owner, (scope) => inviteMember(scope, invitation));
  for (const again of [invitation, { ...invitation, email: recruiter.email }])
    await expect(asMember(owner, (scope) => inviteMember(scope, again))).rejects.toMatchObject({
      field: "email",
    });
  await asMember(owner, (scope) => revokeInvitation(scope, { invitationId: sent.id }));
  expect(await asMember(owner, listInvitations)).toEqual([]);
  await asMember(owner, (scope) => inviteMember(scope, invitation));
});

test("another organisation's members and invitations are not there to be changed", async () => {
  const [ours, theirs] = [await foundGlasshouse(), await foundGlasshouse()];
  const invitation = { email: "x@example.test", name: "X", title: "", role: "panelist" } as const;
  const sent = await asMember(theirs.owner, (scope) => inviteMember(scope, invitation));
  const { memberId } = theirs.recruiter;
  for (const attempt of [
    () => asMember(ours.owner, (scope) => changeRole(scope, { memberId, role: "admin" })),
    () => asMember(ours.owner, (scope) => removeMember(scope, { memberId })),
    () => asMember(ours.owner, (scope) => revokeInvitation(scope, { invitationId: sent.id })),
  ])
    await expect(attempt()).rejects.toThrow("was not found");
  const still = await asSystem(theirs.organisationId, listMembers);
  expect(still).toHaveLength(7);
});

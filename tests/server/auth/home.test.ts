import { expect, test } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { homeOf } from "@/server/auth/home";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { asMember, caller, enterPerson, foundGlasshouse, openSession } from "../../support/cast";

async function arrive(email = `ann-${crypto.randomUUID().slice(0, 8)}@example.test`) {
  const person = await enterPerson("Ann Arriving", email);
  const { token } = await openSession(person.personId, "member");
  return { ...person, token, api: caller({ [cookieName("member")]: token }, null) };
}

test("a member begins in their organisation, somebody invited with the invitation, anybody else by founding", async () => {
  const { owner, slug } = await foundGlasshouse();
  expect(await homeOf((await arrive(owner.email)).token)).toBe(`/o/${slug}`);

  const ann = await arrive();
  expect(await homeOf(ann.token)).toBe("/found");
  const invitation = { email: ann.email, name: "Ann", title: "", role: "panelist" } as const;
  const { id } = await asMember(owner, (scope) => inviteMember(scope, invitation));
  expect(await homeOf(ann.token)).toBe("/invitations");
  expect(await ann.api.entrance.invitations()).toEqual([
    { organisationId: owner.organisationId, invitationId: id, organisationName: "Glasshouse" },
  ]);

  const { organisationId } = owner;
  expect(await ann.api.entrance.acceptInvitation({ organisationId, invitationId: id })).toMatchObject({
    slug,
  });
  expect(await homeOf(ann.token)).toBe(`/o/${slug}`);
});

test("an invitation is of no use to another address, and of none in another organisation", async () => {
  const [ours, theirs] = [await foundGlasshouse(), await foundGlasshouse()];
  const invitation = { email: "somebody@else.test", name: "Else", title: "", role: "admin" } as const;
  const { id } = await asMember(ours.owner, (scope) => inviteMember(scope, invitation));
  const ann = await arrive();
  const { organisationId } = ours.owner;
  await expect(ann.api.entrance.acceptInvitation({ organisationId, invitationId: id })).rejects.toMatchObject(
    {
      code: "CONFLICT",
    },
  );
  await expect(
    ann.api.entrance.acceptInvitation({ organisationId: theirs.owner.organisationId, invitationId: id }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await ann.api.organisations.mine()).toEqual([]);
});

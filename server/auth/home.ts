import { cookieName } from "./cookies";
import { invitationsFor, membershipsOf, personOf } from "./session";

/** Where a member who has just signed in begins, when nothing else was wanted. */
export async function homeOf(sessionToken: string): Promise<string> {
  const person = await personOf({ [cookieName("member")]: sessionToken }, "member", new Date());
  if (!person) return "/sign-in";
  const [first, ...others] = await membershipsOf(person.personId);
  if (first) return others.length === 0 ? `/o/${first.slug}` : "/";
  return (await invitationsFor(person.email)).length > 0 ? "/invitations" : "/found";
}

import { Face } from "@/app/_ui/face";
import { LinkButton } from "@/app/_ui/link-button";

export default function NotFound() {
  return (
    <main id="content" className="px-4">
      <Face title="This is not here for you" actions={<LinkButton href="/">To the front page</LinkButton>}>
        Either there is no such organisation, or you are not one of its members. If somebody invited you, use
        the link in their mail.
      </Face>
    </main>
  );
}

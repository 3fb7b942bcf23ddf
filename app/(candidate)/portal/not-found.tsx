import { Face } from "@/app/_ui/face";
import { LinkButton } from "@/app/_ui/link-button";

export default function NotFound() {
  return (
    <Face
      title="This page is not here"
      actions={<LinkButton href="/portal">To your applications</LinkButton>}
    >
      It may belong to another e-mail address of yours. Everything sent to the address you used is in your
      portal.
    </Face>
  );
}

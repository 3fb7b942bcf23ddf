import { headers } from "next/headers";
import { noteSeen } from "./actions";

type Props = { organisation: string; application: string; offerId: string | null; hasUnread: boolean };

/** Notes what was seen once it is on a screen, by `public/seen.js`: fetching a page ahead is not seeing it. */
export async function Seen({ organisation, application, offerId, hasUnread }: Props) {
  if (!offerId && !hasUnread) return null;
  return (
    <>
      <form
        action={noteSeen.bind(null, { organisation, application }, offerId, hasUnread)}
        data-seen
        hidden
      />
      <script type="module" src="/seen.js" nonce={(await headers()).get("x-nonce") ?? undefined} />
    </>
  );
}

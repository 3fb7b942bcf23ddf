"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { whenText } from "@/app/_ui/when";
import type { MyHours } from "./agenda-panel";

type Props = { feed: MyHours["feed"]; timeZone: string; now: Date };

/** The secret address of a member's panels: made, shown this once, renewed, revoked. */
export function CalendarFeed({ feed, timeZone, now }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  const [address, setAddress] = useState<string | null>(null);

  async function make() {
    const { path } = await client.hours.makeFeed.mutate();
    setAddress(new URL(path, location.href).href);
    router.refresh();
  }
  async function revoke() {
    await client.hours.revokeFeed.mutate();
    setAddress(null);
    toast("The address tells nothing any more.");
    router.refresh();
  }
  async function copy(text: string) {
    await navigator.clipboard.writeText(text);
    toast("Address copied.");
  }

  return (
    <div className="flex max-w-prose flex-col items-start gap-3">
      {address && (
        <div className="flex w-full flex-col gap-2">
          <TextField
            label="Your secret address"
            hint="Subscribe to it in your calendar now: it is not shown again. Whoever knows it can read when and where your panels are, and whom they meet."
            value={address}
            isReadOnly
            autoComplete="off"
          />
          <div>
            <Button onPress={() => copy(address)}>Copy address</Button>
          </div>
        </div>
      )}
      {feed ? (
        <>
          {!address && (
            <p>
              An address is in use, made{" "}
              {whenText({ instant: feed.madeAt, timeZone, now, style: "ago" }).toLowerCase()}. It was shown
              once and cannot be shown again.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <ConfirmDialog
              title="Renew your secret address?"
              action="Renew address"
              cancel="Keep address"
              onConfirm={make}
              trigger={<Button>Renew</Button>}
            >
              Calendars that know the one before get nothing any more, until you give them the new one.
            </ConfirmDialog>
            <ConfirmDialog
              title="Revoke your secret address?"
              action="Revoke address"
              cancel="Keep address"
              destructive
              onConfirm={revoke}
              trigger={<Button variant="danger">Revoke</Button>}
            >
              Calendars that know it get nothing any more. You can make another.
            </ConfirmDialog>
          </div>
        </>
      ) : (
        <Button onPress={make}>Make a secret address</Button>
      )}
    </div>
  );
}

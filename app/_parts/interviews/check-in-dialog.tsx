"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { Arrival } from "./agenda-panel";

/** Somebody of the list, or whoever carries a code. */
export type Arriving = { arrival: Arrival } | { code: string };

type Props = {
  arriving: Arriving | null;
  /** Rooms that were used today: one tap instead of typing. */
  rooms: readonly string[];
  onClose: () => void;
  onDone: () => void;
};

/** Asks for the room, and tells the panel. For somebody who is here already it changes the room. */
export function CheckInDialog({ arriving, rooms, onClose, onDone }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const arrival = arriving && "arrival" in arriving ? arriving.arrival : null;
  const [room, setRoom] = useState(arrival?.room ?? "");
  const options = {
    meta: { inForm: true },
    onSuccess: (now: { visitorName: string; room: string }) => {
      toast(`${now.visitorName}: ${now.room}. The panel knows.`);
      onDone();
      onClose();
      router.refresh();
    },
  };
  const byName = useMutation(trpc.visits.checkIn.mutationOptions(options));
  const byCode = useMutation(trpc.visits.checkInByCode.mutationOptions(options));
  const move = useMutation(trpc.visits.changeRoom.mutationOptions(options));
  const isHere = Boolean(arrival?.checkedInAt);
  const acting = arrival ? (isHere ? move : byName) : byCode;

  function send(given: string) {
    if (arrival) (isHere ? move : byName).mutate({ panelId: arrival.panelId, room: given });
    else if (arriving && "code" in arriving) byCode.mutate({ code: arriving.code, room: given });
  }

  return (
    <Dialog
      title={arrival ? arrival.visitorName : "Check in by code"}
      isOpen={arriving !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="narrow"
    >
      <Form {...refusalOf(acting.error)} onSubmit={() => send(room)}>
        {arriving && "code" in arriving && (
          <p className="font-mono text-lg tracking-widest tabular-nums">{arriving.code}</p>
        )}
        <TextField
          name="room"
          label="Room"
          hint={arrival?.place ? `Planned: ${arrival.place}` : "Where the panel will find them."}
          autoFocus
          autoComplete="off"
          value={room}
          onChange={setRoom}
        />
        {rooms.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {rooms.map((one) => (
              <Button key={one} size="small" onPress={() => setRoom(one)}>
                {one}
              </Button>
            ))}
          </div>
        )}
        <DialogActions>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" isPending={acting.isPending}>
            {isHere ? "Change room" : "Check in"}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

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

type Props = {
  arriving: Arrival | null;
  /** Rooms that were used today: one tap instead of typing. */
  rooms: readonly string[];
  onClose: () => void;
  onDone: () => void;
};

const LONGEST = 60;

/** Asks for the room, and tells the panel. For somebody who is here already it changes the room. */
export function CheckInDialog({ arriving, rooms, onClose, onDone }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  // Most visitors go where it was planned.
  const [room, setRoom] = useState(arriving?.room || (arriving?.place ?? "").slice(0, LONGEST));
  const options = {
    meta: { inForm: true },
    onSuccess: (now: { visitorName: string; room: string }) => {
      toast(`${now.visitorName}: ${now.room}. The panel knows.`);
      onDone();
      onClose();
      router.refresh();
    },
    onError: () => router.refresh(),
  };
  const arrive = useMutation(trpc.visits.checkIn.mutationOptions(options));
  const move = useMutation(trpc.visits.changeRoom.mutationOptions(options));
  const [isHere] = useState(Boolean(arriving?.checkedInAt));
  const acting = isHere ? move : arrive;
  const hosts = arriving?.hosts.map(({ name }) => name).join(", ");
  const choices = [...new Set([arriving?.place ?? "", ...rooms].filter(Boolean))].slice(0, 8);

  return (
    <Dialog
      title={arriving?.visitorName ?? ""}
      isOpen={arriving !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="narrow"
    >
      <Form
        {...refusalOf(acting.error)}
        onSubmit={() => arriving && acting.mutate({ panelId: arriving.panelId, room })}
      >
        <p className="text-soft">
          {isHere ? "Is told to" : "Visits"} {hosts}.
        </p>
        <TextField
          name="room"
          label="Room"
          hint="Where the panel will find them."
          autoFocus
          autoComplete="off"
          maxLength={LONGEST}
          value={room}
          onChange={setRoom}
        />
        {choices.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {choices.map((one) => (
              <Button key={one} size="small" onPress={() => setRoom(one)}>
                {one}
              </Button>
            ))}
          </div>
        )}
        <DialogActions>
          <Button variant="quiet" onPress={onClose}>
            {isHere ? "Keep room" : "Not yet"}
          </Button>
          <Button type="submit" variant="primary" isPending={acting.isPending}>
            {isHere ? "Change room" : "Check in"}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { Button } from "./button";
import { IconButton } from "./icon-button";

type Message = { text: string; tone: "done" | "failed"; undo?: () => void };

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Says what was done: toast("Moved to Panel.", { undo }). With undo it stays for ten seconds. */
export function toast(text: string, { undo }: { undo?: () => void } = {}) {
  queue.add({ text, tone: "done", undo }, { timeout: undo ? 10_000 : 5_000 });
}

/** Says what did not work, when no field or form is there to say it. Stays until dismissed. */
export function toastFailure(text: string) {
  queue.add({ text, tone: "failed" });
}

/** Stands once in a root layout. */
export function Toasts() {
  return (
    <ToastRegion
      queue={queue}
      aria-label="Messages"
      className="fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 max-md:bottom-18 sm:left-auto sm:items-end print:hidden"
    >
      {({ toast: shown }) => (
        <Toast
          toast={shown}
          className="flex w-full items-center gap-2.5 rounded-md bg-overlay py-2 pr-2 pl-3 shadow-overlay animate-rise sm:w-auto sm:max-w-md sm:min-w-64"
        >
          {shown.content.tone === "done" ? (
            <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-done" strokeWidth={1.75} />
          ) : (
            <CircleAlert aria-hidden="true" className="size-4 shrink-0 text-overdue" strokeWidth={1.75} />
          )}
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.undo && (
            <Button
              size="small"
              onPress={() => {
                shown.content.undo?.();
                queue.close(shown.key);
              }}
            >
              Undo
            </Button>
          )}
          <IconButton
            slot="close"
            label="Dismiss"
            size="small"
            icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          />
        </Toast>
      )}
    </ToastRegion>
  );
}

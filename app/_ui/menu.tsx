"use client";

import { type ComponentProps, lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import type MenuList from "./menu-list";
import { ahead, onceThere } from "./once-there";

const load = () => import("./menu-list");
const List = lazy(load);

type Props = Pick<ComponentProps<typeof MenuList>, "label" | "groups" | "placement"> & {
  /** A Button or IconButton. */
  trigger: ReactElement;
};

/** What it opens comes when somebody reaches for its button. */
export function Menu({ trigger, ...list }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [first, setFirst] = useState<"first" | "last" | null>(null);
  const [isOpen, setOpen] = useState(false);

  const open = (focus: "first" | "last") =>
    onceThere(load, () => {
      setFirst(focus);
      setOpen(true);
    });

  return (
    <>
      <ButtonContext
        value={{
          ref: button,
          "aria-haspopup": "menu",
          "aria-expanded": isOpen,
          onHoverStart: () => ahead(load),
          onFocus: () => ahead(load),
          onPress: () => void open("first"),
          onKeyDown(event) {
            if (event.key === "ArrowDown") void open("first");
            else if (event.key === "ArrowUp") void open("last");
            else return event.continuePropagation();
            event.preventDefault();
          },
        }}
      >
        {trigger}
      </ButtonContext>
      {first && (
        <Suspense>
          <List {...list} triggerRef={button} first={first} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

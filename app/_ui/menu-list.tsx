"use client";

import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { classes } from "./classes";
import { Keys } from "./kbd";
import { optionLook, popoverLook } from "./list-look";

type Item = {
  label: string;
  icon?: ReactNode;
  keys?: string;
  hint?: string;
  href?: string;
  onAction?: () => void;
  isDisabled?: boolean;
  destructive?: boolean;
  /** The one of its group that holds now: ticked. */
  isChosen?: boolean;
};

type Props = {
  label: string;
  /** Groups are divided by a line; a group may have a heading. */
  groups: readonly { heading?: string; items: readonly Item[] }[];
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
  triggerRef: RefObject<HTMLElement | null>;
  /** Where the keyboard begins. */
  first: "first" | "last";
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** What a menu's button opens. */
export default function MenuList({ label, groups, placement = "bottom end", first, ...opening }: Props) {
  return (
    <Popover
      {...opening}
      placement={placement}
      offset={4}
      className={classes(popoverLook, "min-w-48 max-w-80")}
    >
      <Menu
        aria-label={label}
        autoFocus={first}
        onClose={() => opening.onOpenChange(false)}
        className="outline-none"
      >
        {groups.map((group, index) => (
          <MenuSection key={group.heading ?? group.items[0]?.label} aria-label={group.heading ?? label}>
            {index > 0 && <Separator className="-mx-1 my-1 border-t border-line" />}
            {group.heading && <Header className="px-2 py-1 text-xs text-faint">{group.heading}</Header>}
            {group.items.map((item) => (
              <MenuRow key={item.label} {...item} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}

function MenuRow({ label, icon, keys, hint, href, onAction, isDisabled, destructive, isChosen }: Item) {
  return (
    <MenuItem
      textValue={label}
      href={href}
      onAction={onAction}
      isDisabled={isDisabled}
      className={classes(optionLook, destructive && "text-overdue")}
    >
      {icon && <span className="text-faint [&_svg]:size-4">{icon}</span>}
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
      {isChosen && (
        <>
          <Check aria-hidden="true" className="size-4 text-accent" strokeWidth={2} />
          <span className="sr-only">(chosen)</span>
        </>
      )}
      {keys && <Keys keys={keys} />}
    </MenuItem>
  );
}

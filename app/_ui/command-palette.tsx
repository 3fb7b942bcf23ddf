"use client";

import { CornerDownLeft, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { classes } from "./classes";
import { Keys } from "./kbd";
import { optionLook } from "./list-look";
import { Spinner } from "./spinner";

export type Command = {
  id: string;
  label: string;
  detail?: string;
  icon?: ReactNode;
  keys?: string;
  href?: string;
  onAction?: () => void;
};

type Props = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  groups: readonly { heading: string; commands: readonly Command[] }[];
  /** Looks further than the list: people, jobs. Called a moment after the last key, from two letters on. */
  search?: (text: string) => Promise<readonly { heading: string; commands: readonly Command[] }[]>;
};

/** Everything that can be reached or done, found by typing. */
export function CommandPalette({ isOpen, onOpenChange, groups, search }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 flex h-(--visual-viewport-height) items-start justify-center bg-scrim p-3 data-entering:animate-appear sm:pt-[14vh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-md bg-overlay shadow-overlay data-entering:animate-rise">
        <Dialog aria-label="Go to or do" className="outline-none">
          <Palette groups={groups} search={search} close={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ groups, search, close }: Pick<Props, "groups" | "search"> & { close: () => void }) {
  const router = useRouter();
  const [text, setText] = useState("");
  const { found, isSearching } = useFound(text, search);
  const shown = [...found, ...groups]
    .map((group) => ({
      ...group,
      commands: found.includes(group) ? group.commands : closest(group.commands, text),
    }))
    .filter(({ commands }) => commands.length > 0);

  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField
        aria-label="Search"
        autoFocus
        className="flex h-12 items-center gap-3 border-b border-line px-4"
      >
        <Search aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
        <Input
          placeholder="Search people and jobs, or go to a page"
          className="h-full min-w-0 flex-1 bg-transparent text-md outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        {isSearching ? <Spinner className="text-faint" /> : <Keys keys="Esc" />}
      </SearchField>
      <Menu
        className="max-h-[50vh] overflow-y-auto p-1 outline-none"
        renderEmptyState={() => (
          <p className="px-3 py-6 text-center text-soft">
            {isSearching ? "Searching…" : "Nothing found. Try a name or a job."}
          </p>
        )}
      >
        {shown.map((group) => (
          <MenuSection key={group.heading} aria-label={group.heading}>
            <Header className="px-2 pt-2 pb-1 text-xs text-faint">{group.heading}</Header>
            {group.commands.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={command.label}
                onAction={() => {
                  close();
                  if (command.href) router.push(command.href);
                  command.onAction?.();
                }}
                className={classes(optionLook, "min-h-9! gap-3!")}
              >
                <span className="text-faint [&_svg]:size-4">{command.icon}</span>
                <span className="min-w-0 flex-1 truncate">
                  {command.label}
                  {command.detail && <span className="ml-2 text-sm text-faint">{command.detail}</span>}
                </span>
                {command.keys && <Keys keys={command.keys} />}
                <CornerDownLeft
                  aria-hidden="true"
                  strokeWidth={1.75}
                  className="hidden size-4 text-faint group-data-focused/option:block"
                />
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}

/** What the server finds for the text as it stands; a late answer to an earlier text is dropped. */
function useFound(text: string, search: Props["search"]) {
  const [found, setFound] = useState<Props["groups"]>([]);
  const [isSearching, setSearching] = useState(false);
  const wanted = text.trim().length >= 2 ? text.trim() : "";

  useEffect(() => {
    if (!search || !wanted) {
      setFound([]);
      setSearching(false);
      return;
    }
    let late = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const groups = await search(wanted).catch(() => []);
      if (late) return;
      setFound(groups);
      setSearching(false);
    }, 120);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wanted, search]);

  return { found, isSearching };
}

/** What holds every word typed; first what begins with it. */
function closest(commands: readonly Command[], text: string) {
  const words = text.toLowerCase().trim().split(/\s+/);
  const said = (command: Command) => `${command.label} ${command.detail ?? ""}`.toLowerCase();
  const begins = (command: Command) => (said(command).startsWith(words.join(" ")) ? 0 : 1);
  return commands
    .filter((command) => words.every((word) => said(command).includes(word)))
    .toSorted((a, b) => begins(a) - begins(b));
}

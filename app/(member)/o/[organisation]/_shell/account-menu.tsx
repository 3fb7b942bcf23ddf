"use client";

import { Bell, ChevronsUpDown, Keyboard, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Avatar } from "@/app/_ui/avatar";
import { Menu } from "@/app/_ui/menu";
import { type Theme, themeCookie, themeOf } from "@/app/_ui/theme";

type Props = {
  organisation: string;
  me: { name: string; email: string; roleName: string };
  /** The other organisations this person works in. */
  others: readonly { name: string; slug: string }[];
  onShortcuts: () => void;
};

export function AccountMenu({ organisation, me, others, onShortcuts }: Props) {
  const [theme, setTheme] = useTheme();
  const appearances = [
    { label: "As the device", theme: null, icon: <Monitor aria-hidden="true" /> },
    { label: "Light", theme: "light", icon: <Sun aria-hidden="true" /> },
    { label: "Dark", theme: "dark", icon: <Moon aria-hidden="true" /> },
  ] as const;
  return (
    <Menu
      label="Account"
      placement="top start"
      trigger={
        <Button className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 py-1 text-left hover:bg-hover aria-expanded:bg-hover">
          <Avatar name={me.name} />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{me.name}</span>
            <span className="block truncate text-xs text-faint">{me.roleName}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 text-faint" strokeWidth={1.75} />
        </Button>
      }
      groups={[
        ...(others.length > 0
          ? [
              {
                heading: "Go to",
                items: others.map(({ name, slug }) => ({ label: name, href: `/o/${slug}` })),
              },
            ]
          : []),
        {
          heading: "Appearance",
          items: appearances.map((one) => ({
            label: one.label,
            icon: one.icon,
            isChosen: theme === one.theme,
            onAction: () => setTheme(one.theme),
          })),
        },
        {
          items: [
            {
              label: "Your notifications",
              icon: <Bell aria-hidden="true" />,
              href: `/o/${organisation}/notifications`,
            },
            {
              label: "Keyboard shortcuts",
              icon: <Keyboard aria-hidden="true" />,
              keys: "?",
              onAction: onShortcuts,
            },
            { label: "Sign out", hint: me.email, icon: <LogOut aria-hidden="true" />, onAction: signOut },
          ],
        },
      ]}
    />
  );
}

function signOut() {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}

function useTheme() {
  const [theme, setTheme] = useState<Theme>(null);
  useEffect(() => setTheme(themeOf(document.documentElement.dataset.theme)), []);
  function change(chosen: Theme) {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${themeCookie}=${chosen ?? ""}; path=/; samesite=lax; max-age=${chosen ? 31_536_000 : 0}`;
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
    setTheme(chosen);
  }
  return [theme, change] as const;
}

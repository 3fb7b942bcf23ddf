"use client";

import { useEffect, useState } from "react";

const storageKey = "single-key-shortcuts";

/** Whether single keys act as shortcuts: on, until this person turns them off on this device. */
export function useSingleKeys() {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(storageKey) !== "off"), []);
  function change(on: boolean) {
    localStorage.setItem(storageKey, on ? "on" : "off");
    setOn(on);
  }
  return [isOn, change] as const;
}

/** A key that nobody means as text, nor for a menu or a group of choices. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return false;
  if (document.querySelector("[role=menu], [role=listbox]")) return false;
  const target = event.target;
  return !(
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable=true], [role=radiogroup]")
  );
}

export const openDialogs = () => document.querySelectorAll("[role=dialog], [role=alertdialog]").length;

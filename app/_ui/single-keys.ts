"use client";

import { useSyncExternalStore } from "react";

const storageKey = "single-key-shortcuts";

/** Whether single keys act as shortcuts: on, until this person turns them off on this device. */
export function useSingleKeys() {
  const isOn = useSyncExternalStore(
    listen,
    () => localStorage.getItem(storageKey) !== "off",
    () => true,
  );
  return [isOn, change] as const;
}

function change(on: boolean) {
  localStorage.setItem(storageKey, on ? "on" : "off");
  // Other tabs hear of it by themselves, this one does not.
  window.dispatchEvent(new StorageEvent("storage", { key: storageKey }));
}

function listen(hear: () => void) {
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
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

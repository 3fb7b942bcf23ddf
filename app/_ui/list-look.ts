/** Popovers and the rows of menus, selects, combo boxes. */
export const popoverLook =
  "overflow-auto rounded-md bg-overlay p-1 shadow-overlay outline-none data-entering:animate-rise data-exiting:opacity-0 data-exiting:transition-opacity";

export const optionLook =
  "group/option flex min-h-8 pointer-coarse:min-h-11 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 text-base outline-none data-focused:bg-hover data-disabled:text-faint";

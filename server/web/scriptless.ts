/**
 * Turns a page that React streamed for a browser with scripts into one that needs none: what came late is put where
 * its place was kept, and every script goes, except data for search engines.
 */
export function withoutScripts(html: string): string {
  // React leaves a part that failed to the browser's script; without one, nothing would stand there.
  if (html.includes("<!--$!-->")) throw new Error("A part of a page without scripts failed.");
  return settled(html)
    .replace(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<link\b(?=[^>]*(?:as="script"|rel="modulepreload"|rel="expect"))[^>]*>/gi, "");
}

const late =
  /<div hidden id="(S:[0-9a-f]+)">([\s\S]*?)<\/div><script\b[^>]*>(?:(?!<\/script>)[\s\S])*?\$R([CSR])\("([BP]:[0-9a-f]+)","\1"/;

function settled(html: string): string {
  let page = html;
  for (let found = late.exec(page); found; found = late.exec(page)) {
    const [whole = "", segment, content = "", , place = ""] = found;
    const rest = whole.slice(`<div hidden id="${segment}">${content}</div>`.length);
    page = page.replace(whole, () => rest.replace(/\("[BP]:[0-9a-f]+","S:[0-9a-f]+"$/, "("));
    page = place.startsWith("B:") ? fillBoundary(page, place, content) : fillGap(page, place, content);
  }
  return page;
}

/** A boundary: everything between its opening comment and the comment that closes it. */
function fillBoundary(page: string, place: string, content: string): string {
  const opening = `<!--$?--><template id="${place}"></template>`;
  const start = page.indexOf(opening);
  if (start < 0) return page;
  let depth = 1;
  const comment = /<!--(\/?)\$[?!~]?-->/g;
  comment.lastIndex = start + opening.length;
  for (let found = comment.exec(page); found; found = comment.exec(page)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return `${page.slice(0, start)}<!--$-->${content}${page.slice(found.index)}`;
  }
  return page;
}

function fillGap(page: string, place: string, content: string): string {
  return page.replace(`<template id="${place}"></template>`, () => content);
}

const said = /<meta name="answered-with" content="(\d{3})"\/?>/g;

/** A page that says the status it is answered with (a closed job, a form that comes back): the page without that word. */
export function withSaidStatus(page: string): { page: string; status: number | null } {
  const [first] = page.matchAll(said);
  return { page: page.replace(said, ""), status: first ? Number(first[1]) : null };
}

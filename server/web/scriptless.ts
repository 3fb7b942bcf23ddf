/**
 * Turns a page that React streamed for a browser with scripts into one that needs none: what came late is put where
 * its place was kept, and every script goes, except data for search engines, and ours from `public`.
 */
export function withoutScripts(html: string): string {
  // React leaves a part that failed to the browser's script; without one, nothing would stand there.
  if (html.includes("<!--$!-->")) throw new Error("A part of a page without scripts failed.");
  return settled(html)
    .replace(
      /<script\b(?![^>]*(?:type="application\/ld\+json"|type="module" src="\/[a-z]+\.js" nonce=))[^>]*>[\s\S]*?<\/script\s*>/gi,
      "",
    )
    .replace(/<link\b(?=[^>]*(?:as="script"|rel="modulepreload"|rel="expect"))[^>]*>/gi, "");
}

/** What React's scripts are told: put a segment into a gap, or in place of a boundary that waited for it. */
const telling =
  /\$RS\("(?<segment>S:[0-9a-f]+)","(?<gap>P:[0-9a-f]+)"|\$R[CR]\("(?<boundary>B:[0-9a-f]+)","(?<content>S:[0-9a-f]+)"/g;

function settled(html: string): string {
  let page = html;
  for (const { groups = {} } of html.matchAll(telling)) {
    const { segment = "", gap = "", boundary = "", content = "" } = groups;
    const late = takeOut(page, segment || content);
    page = gap ? fillGap(late.page, gap, late.content) : fillBoundary(late.page, boundary, late.content);
  }
  if (/<template id="[BP]:|<div hidden id="S:/.test(page)) throw new Error("A part of a page came nowhere.");
  return page;
}

/** The hidden segment that came late, and the page without it. */
function takeOut(page: string, segment: string) {
  const opening = `<div hidden id="${segment}">`;
  const start = page.indexOf(opening);
  if (start < 0) throw new Error("A part of a page did not come.");
  const tag = /<div\b|<\/div>/g;
  tag.lastIndex = start + opening.length;
  let depth = 1;
  for (let found = tag.exec(page); found; found = tag.exec(page)) {
    depth += found[0] === "</div>" ? -1 : 1;
    if (depth > 0) continue;
    const content = page.slice(start + opening.length, found.index);
    return { page: page.slice(0, start) + page.slice(tag.lastIndex), content };
  }
  throw new Error("A part of a page has no end.");
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

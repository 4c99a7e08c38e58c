import { type Browser, chromium } from "playwright-core";
import type { PageServer, Visit } from "./serve-pages.ts";

/** A visit, with what the page loaded and what it wrote to the console. */
export interface SeenVisit extends Visit {
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Starts Chromium without its sandbox, which needs rights that containers do not have: the pages are our own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Opens a page in a context of its own and waits until its program has ended. */
export async function visit(browser: Browser, server: PageServer, name: string): Promise<SeenVisit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  // a script that cannot be parsed or loaded never sends its visit
  const crashed = new Promise<never>((_, reject) => page.on("pageerror", reject));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const from = server.requests.length;
  const seen = server.nextVisit();
  await page.goto(`${server.address}/pages/${name}`);
  const done = await Promise.race([seen, crashed, expire(name)]);
  await context.close();
  return { ...done, requests: server.requests.slice(from), errors };
}

async function expire(name: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, longestVisit).unref());
  throw new Error(`the page ${name} did not end within ${longestVisit / 1000} s`);
}

const longestVisit = 240_000;

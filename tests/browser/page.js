// Drives Debian's Chromium, for tests/harness/browser.py.
//
// usage: page.js MODULES SCREENSHOTS MILLISECONDS [COMMAND...]
//
// MODULES is the node_modules of package.json, SCREENSHOTS a directory; no step
// takes longer than MILLISECONDS.  A command is JSON, of the arguments or, if
// there are none, of the lines on stdin: {"page": 1, "do": "click",
// "with": ["button"]}.  Of each a line goes to stdout: {"value": ...} or
// {"error": "..."}.  The browser reaches 127.0.0.1 and nothing else.

'use strict';

const fs = require('fs');
const path = require('path');
const readline = require('readline');

const [modules, screenshots, milliseconds, ...given] = process.argv.slice(2);

const { chromium } = require(path.join(modules, 'playwright-core'));

const ARGUMENTS = [
    '--disable-dev-shm-usage',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
].concat(process.getuid() === 0 ? ['--no-sandbox'] : []);

const AXE = fs.readFileSync(path.join(modules, 'axe-core', 'axe.min.js'),
                            'utf8');
const LOOK = fs.readFileSync(path.join(__dirname, 'look.js'), 'utf8');

const pages = [];
const free = {};                    // numbers of pages, by their options
let browser;

// what a page did by itself, for the test to judge

function watch(page, seen) {
    page.on('request', (r) => seen.requests.push(r.url()));
    page.on('pageerror', (error) => seen.said.push(String(error)));
    page.on('console', (line) => seen.said.push(
        `${line.text()} ${line.location().url}`));
    page.on('response', (r) => {
        if (r.request().isNavigationRequest()) {
            seen.status = r.status();
        }
    });
}

// what the browser's own panel of issues shows: of CSP, cookies, forms

async function audit(page, seen) {
    const session = await page.context().newCDPSession(page);

    session.on('Audits.issueAdded',
               ({ issue }) => seen.issues.push(JSON.stringify(issue)));
    await session.send('Audits.enable');
}

// what a function of look.js says; the page's CSP does not hold for it

function look(page, name, ...rest) {
    const given = rest.map((value) => JSON.stringify(value)).join();

    return page.evaluate(`(() => { ${LOOK}; return ${name}(${given}) })()`);
}

const commands = {
    goto: (page, url) => page.goto(url),
    back: (page) => page.goBack(),
    reload: (page) => page.reload(),
    click: (page, selector) => page.click(selector),
    tap: (page, selector) => page.tap(selector),
    type: (page, text) => page.keyboard.type(text),
    press: (page, key) => page.keyboard.press(key),

    // the renderer hears of it later than the browser

    async resize(page, width, height) {
        await page.setViewportSize({ width, height });
        await page.waitForFunction(
            (w) => document.documentElement.clientWidth === w, width);
    },

    media: (page, media) => page.emulateMedia(media),
    language: (page, language) => page.setExtraHTTPHeaders(
        { 'Accept-Language': language }),
    title: (page) => page.title(),
    text: (page, selector) => page.locator(selector).allInnerTexts(),
    attribute: (page, selector, name) => page.getAttribute(selector, name),
    value: (page, selector) => page.inputValue(selector),
    checked: (page, selector) => page.isChecked(selector),
    visible: (page, selector) => page.isVisible(selector),
    cookies: (page) => page.context().cookies(),
    look,

    async axe(page) {
        if (!await page.evaluate(() => 'axe' in window)) {
            await page.evaluate(AXE);
        }

        return page.evaluate(async () => {
            const { violations } = await window.axe.run(document, {
                resultTypes: ['violations'],
                rules: { 'target-size': { enabled: true } },
            });

            return violations.map(({ id, help, nodes }) => [
                id, help, ...nodes.map((n) => `${n.html}: ${n.failureSummary}`),
            ]);
        });
    },

    shoot: (page, name) => page.screenshot({
        path: path.join(screenshots, `${name}.png`), fullPage: true,
    }).then(() => null),
};

// A process for each page is what takes time: one that was closed is taken
// again where the same is asked for.

async function open(options) {
    const key = JSON.stringify(options);

    if (free[key] && free[key].length) {
        return free[key].pop();
    }

    const context = await browser.newContext(options);

    context.setDefaultTimeout(Number(milliseconds));

    const page = await context.newPage();
    const seen = { requests: [], said: [], issues: [], status: null };

    watch(page, seen);
    await audit(page, seen);
    pages.push({ page, seen, key, size: page.viewportSize() });

    return pages.length - 1;
}

async function close(number) {
    const { page, seen, key, size } = pages[number];

    await page.goto('about:blank');
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setExtraHTTPHeaders({});
    Object.assign(seen, { requests: [], said: [], issues: [], status: null });
    (free[key] = free[key] || []).push(number);
}

async function carryOut({ page: number, do: name, with: rest = [], loads }) {
    if (name === 'open') {
        return open(...rest);
    }

    if (name === 'close') {
        return close(number);
    }

    const { page, seen } = pages[number];

    if (name === 'seen') {
        return seen;
    }

    const loaded = loads ? page.waitForEvent('load') : null;
    const [value] = await Promise.all([commands[name](page, ...rest), loaded]);

    return loads ? seen.status : value;
}

async function main() {
    fs.mkdirSync(screenshots, { recursive: true });
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium',
                                      args: ARGUMENTS });

    const lines = given.length ? given
                               : readline.createInterface(process.stdin);

    for await (const line of lines) {
        const answer = {};

        try {
            answer.value = await carryOut(JSON.parse(line));
        } catch (error) {
            answer.error = String(error);
        }

        process.stdout.write(JSON.stringify(answer) + '\n');
    }

    await browser.close();
}

main();

// What page.js measures in a page; sizes are CSS pixels.

'use strict';

const TARGETS = '.choice, button, summary, textarea';

// between a text and the border around it
const AIR = 4;

function shown(element) {
    return element.checkVisibility() && element.getClientRects().length > 0;
}

function name(element) {
    return (element.innerText || element.name || element.tagName).trim();
}

/** What a finger is to hit: [its name, width, height]. */
function targets() {
    return [...document.querySelectorAll(TARGETS)].filter(shown).map((e) => {
        const box = e.getBoundingClientRect();

        return [name(e), box.width, box.height];
    });
}

/** How far the page is wider than the screen. */
function overhang(width) {
    return document.scrollingElement.scrollWidth - width;
}

/** Texts of which a part touches the border, or lies beside the screen. */
function clipped(width) {
    const walker = document.createTreeWalker(document.body,
                                             NodeFilter.SHOW_TEXT);
    const found = [];

    while (walker.nextNode()) {
        const text = walker.currentNode;
        const box = text.parentElement.closest(`${TARGETS}, main`);

        if (!text.data.trim() || !shown(text.parentElement)) {
            continue;
        }

        const range = document.createRange();
        const outer = box.getBoundingClientRect();
        const air = box.matches('.choice, button') ? AIR : 0;

        range.selectNodeContents(text);

        for (const rect of range.getClientRects()) {
            if (rect.left < Math.max(outer.left, 0) + air
                || rect.right > Math.min(outer.right, width) - air
                || rect.top < outer.top + air
                || rect.bottom > outer.bottom - air)
            {
                found.push(text.data.trim());
                break;
            }
        }
    }

    return found;
}

/** Words that go on in the next line. */
function broken() {
    const walker = document.createTreeWalker(document.body,
                                             NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = [];

    while (walker.nextNode()) {
        const text = walker.currentNode;

        for (const word of text.data.matchAll(/[^\s-]+/g)) {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);

            if (new Set([...range.getClientRects()].map((r) => r.top)).size > 1)
            {
                found.push(word[0]);
            }
        }
    }

    return found;
}

/** How far one stands below the other. */
function gap(upper, lower) {
    const bottom = document.querySelector(upper).getBoundingClientRect().bottom;

    return document.querySelector(lower).getBoundingClientRect().top - bottom;
}

/** Whether all of it is seen without scrolling. */
function inSight(selector) {
    const box = document.querySelector(selector).getBoundingClientRect();

    return window.scrollY === 0 && box.bottom <= window.innerHeight;
}

/** In how many rows they stand. */
function rows(selector) {
    return new Set([...document.querySelectorAll(selector)].map(
        (e) => e.getBoundingClientRect().top)).size;
}

/** Of the element that has the focus: its name, and how wide its outline is. */
function focus() {
    const element = document.activeElement;
    const style = getComputedStyle(element);

    return { tag: element.tagName.toLowerCase(), name: name(element),
             value: element.value || '',
             outline: style.outlineStyle === 'none' ? 0
                      : parseFloat(style.outlineWidth) };
}

/** The size of text, in parts of the usual. */
function enlarge(factor) {
    document.documentElement.style.fontSize = `${factor * 100}%`;
}

function unfold() {
    for (const details of document.querySelectorAll('details')) {
        details.open = true;
    }
}

/** As if the browser did not know "required". */
function relax() {
    for (const form of document.forms) {
        form.noValidate = true;
    }
}

/** A text, of whatever length. */
function fill(selector, text) {
    document.querySelector(selector).removeAttribute('maxlength');
    document.querySelector(selector).value = text;
}

/** What is asked, and in which language. */
function question() {
    return [document.documentElement.lang,
            document.querySelector('legend').innerText];
}

function values(field) {
    return [...document.getElementsByName(field)].map((e) => e.value);
}

/** Red, green, blue and opacity in the middle of a picture. */
function pixel(selector) {
    const picture = document.querySelector(selector);
    const canvas = document.createElement('canvas').getContext('2d');

    canvas.drawImage(picture, 0, 0);
    return [...canvas.getImageData(picture.width / 2, picture.height / 2, 1, 1)
        .data];
}

function style(selector, property) {
    return getComputedStyle(document.querySelector(selector))[property];
}

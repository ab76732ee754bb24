"""Measures charts in headless Chromium: no text lies over another or leaves the frame, and none is larger than a page.

usage: charts_test.py FOLDER

FOLDER holds the SVG files that the gallery test writes: every kind of chart, from no text to 5,000, light and dark, 760 units wide and as
wide as the text of an A4 page, with long labels and such from right to left.
"""

import pathlib
import sys

import chromium

LARGEST = 1400

# Boxes of lines of text are higher than their letters, so they are cut by some; turned labels are compared along their own direction.
# All charts go into one page, one at a time, still read as XML: opening a file took most of the time.
MEASURE = """
    const read = new DOMParser().parseFromString(arguments[1], 'image/svg+xml');
    if (read.querySelector('parsererror')) return ['not well-formed: ' + read.documentElement.textContent.slice(0, 200)];
    document.body.replaceChildren(document.importNode(read.documentElement, true));
    const svg = document.body.firstChild;
    const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
    const found = [];
    if (width > arguments[0] || height > arguments[0]) found.push(`${width} by ${height} units`);
    // A text with a stroke is the halo behind the same text.
    const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim() && !text.hasAttribute('stroke')).map(text => {
        const turned = text.getAttribute('transform');
        const box = text.getBBox();
        const matrix = text.getCTM();
        const at = (x, y) => new DOMPoint(x, y).matrixTransform(matrix);
        const cut = box.height * 0.18;
        const corners = [at(box.x, box.y + cut), at(box.x + box.width, box.y + cut), at(box.x, box.y + box.height - cut), at(box.x + box.width, box.y + box.height - cut)];
        const xs = corners.map(c => c.x), ys = corners.map(c => c.y);
        const angle = turned ? Math.PI / 4 : 0;
        // Along and across the direction of turned labels, which all have the same.
        const us = corners.map(c => c.x * Math.cos(angle) - c.y * Math.sin(angle)), vs = corners.map(c => c.x * Math.sin(angle) + c.y * Math.cos(angle));
        return {content: text.textContent.slice(0, 60), turned: Boolean(turned),
            left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys),
            u1: Math.min(...us), u2: Math.max(...us), v1: Math.min(...vs), v2: Math.max(...vs)};
    });
    for (const text of texts) {
        if (text.left < -0.5 || text.right > width + 0.5 || text.top < -0.5 || text.bottom > height + 0.5) found.push(`outside: ${text.content}`);
    }
    texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
        const over = one.turned && other.turned
            ? one.u1 + 0.5 < other.u2 && other.u1 + 0.5 < one.u2 && one.v1 + 0.5 < other.v2 && other.v1 + 0.5 < one.v2
            : !one.turned && !other.turned && one.left + 0.5 < other.right && other.left + 0.5 < one.right && one.top + 0.5 < other.bottom && other.top + 0.5 < one.bottom;
        if (over) found.push(`over each other: ${one.content} | ${other.content}`);
    }));
    return found;
"""


PAGE = "data:text/html,<!doctype html><meta charset=utf-8><body style='margin:0'>"

# Faults that the measuring must find.
FAULTY = """<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>
<text x='20' y='50'>one</text><text x='25' y='52'>two</text><text x='190' y='90'>outside</text></svg>"""


def main(folder):
    files = sorted(pathlib.Path(folder).resolve().glob("*.svg"))
    if not files:
        raise SystemExit(f"there is no chart in {folder}")
    browser = chromium.open_browser(logs=False)
    failed = 0
    try:
        browser.get(PAGE)
        faults = [fault.split(":")[0] for svg in (FAULTY, FAULTY[:-6]) for fault in browser.execute_script(MEASURE, LARGEST, svg)]
        if faults != ["outside", "over each other", "not well-formed"]:
            raise SystemExit(f"the measuring is at fault: {faults}")
        for file in files:
            found = browser.execute_script(MEASURE, LARGEST, file.read_text(encoding="utf-8"))
            if found:
                failed += 1
                print(f"{file.name}: {len(found)}: {'; '.join(found[:3])}")
    finally:
        browser.quit()
    print(f"{len(files)} charts, {failed} with a fault")
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1])

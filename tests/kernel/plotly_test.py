"""Draws our charts with plotly.js in headless Chromium and reads them back from the page.

usage: plotly_test.py PLOTLY_JS FIGURES SVGS NOTEBOOKS SCREENSHOT_FOLDER

FIGURES holds charts as Plotly JSON, SVGS the same figures as SVG under the same names: places, lengths, colours and hover
texts must agree. NOTEBOOKS holds executed notebooks: every Plotly chart in them must draw, show marks in the colours of
the picture beside it, and say something on hover. The page must ask no network for anything.
"""

import json
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

PLOTLY = "application/vnd.plotly.v1+json"
SVG = "{http://www.w3.org/2000/svg}"
HERE = pathlib.Path(__file__).parent
CHROMIUM = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1200,1600",
            "--force-device-scale-factor=1"]


class Page:
    """A page with plotly.js, which draws one chart at a time."""

    def __init__(self, browser, folder, plotly):
        self.browser = browser
        page = folder / "page.html"
        page.write_text(f'<meta charset="utf-8"><script src="{plotly.as_uri()}"></script>'
                        f'<script src="{(HERE / "plotly_page.js").as_uri()}"></script><body style="margin:0">')
        browser.set_script_timeout(60)
        browser.get(page.as_uri())

    def draw(self, chart):
        """Draws a chart, and returns what it shows."""
        return self.browser.execute_async_script(
            "const done = arguments[1]; draw(arguments[0]).then(read).then(done, error => done({error: String(error)}))", chart)

    def hover(self, mark):
        """What shows when the mouse comes to stand on a mark; a thin line is met a pixel beside."""
        for aside in (0, 1, -1):
            self.point(1190, 1590)
            self.wait_for_hover(lambda found: not found)
            self.point(mark["x"] + aside + 2, mark["y"] + aside)
            self.point(mark["x"] + aside, mark["y"] + aside)
            if found := self.wait_for_hover(lambda found: found):
                return found
        return []

    def point(self, x, y):
        self.browser.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y})

    def wait_for_hover(self, condition):
        """The hover texts as soon as they are as wanted; plotly.js follows the mouse after 50 ms."""
        for _ in range(12):
            found = self.browser.execute_async_script("const done = arguments[0]; setTimeout(() => done(hoverText()), 20)")
            if condition(found):
                break
        return found

    def outside(self):
        """Addresses on a network that the page asked for."""
        events = (json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance"))
        urls = (event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent")
        return [url for url in urls if url.startswith(("http:", "https:", "ws:", "wss:"))]


def svg_marks(path):
    """The marks of one of our SVG files: the shapes with a tooltip, by the tooltip."""
    marks = {}
    for shape in ElementTree.parse(path).getroot().iter():
        title = shape.find(SVG + "title")
        if title is not None and shape.tag != SVG + "svg":
            left, top, right, bottom = extent(shape)
            colour = shape.get("stroke") if shape.get("fill") == "none" else shape.get("fill")
            marks.setdefault(words(title.text), {
                "x": (left + right) / 2, "y": (top + bottom) / 2, "width": right - left, "colour": rgb(colour), "area": shape.tag == SVG + "rect"})
    return marks


def extent(shape):
    if shape.tag == SVG + "path":
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", shape.get("d"))]
        return min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])
    names = ("x", "y", "width", "height") if shape.tag == SVG + "rect" else ("cx", "cy", "r", "r")
    x, y, width, height = (float(shape.get(name)) for name in names)
    return (x, y, x + width, y + height) if shape.tag == SVG + "rect" else (x - width, y - height, x + width, y + height)


def rgb(colour):
    return "rgb({}, {}, {})".format(*(int(colour[i:i + 2], 16) for i in (1, 3, 5)))


def words(text):
    """A text without regard to where its lines break."""
    return " ".join(text.split())


def spread(pairs):
    """How far the second numbers are from growing evenly with the first, in their own unit."""
    n = len(pairs)
    mean_a, mean_b = sum(a for a, _ in pairs) / n, sum(b for _, b in pairs) / n
    square = sum((a - mean_a) ** 2 for a, _ in pairs)
    slope = sum((a - mean_a) * (b - mean_b) for a, b in pairs) / square if square else 1
    if slope <= 0:
        return float("inf")
    return max(abs(b - mean_b - slope * (a - mean_a)) for a, b in pairs)


def in_order(pairs):
    """Whether the second numbers rise where the first do."""
    return all(b <= d + 0.5 for (a, b) in pairs for (c, d) in pairs if a < c - 0.5)


class Report:
    def __init__(self):
        self.failures = 0

    def check(self, condition, what, detail=""):
        if not condition:
            self.failures += 1
            print(f"FAILED {what} {detail}", flush=True)
        return condition


def compare(name, page, chart, svg, report):
    """The chart as drawn against the picture of the same figure: hover texts, colours, places, lengths, values."""
    drawn = page.draw(chart)
    if not report.check("error" not in drawn, name, drawn.get("error", "")):
        return
    expected, found = svg_marks(svg), {}
    for mark in drawn["marks"]:
        for text in page.hover(mark):
            found.setdefault(words(text), mark)
    missing = [tip for tip in expected if tip not in found]
    report.check(not missing, f"{name}: no hover text", missing[:3])
    both = [(tip, mark, found[tip]) for tip, mark in expected.items() if tip in found]
    for tip, mark, shown in both:
        # A cell without a value lets the ground show through.
        wanted = None if mark["colour"] == rgb("#fafafa") else mark["colour"]
        report.check(shown["colour"] == wanted, f"{name}: colour of {tip}", f"{shown['colour']}, not {wanted}")
    # A link between two nodes is where these are.
    pairs = {axis: [(mark[axis], shown[axis]) for _, mark, shown in both if not shown.get("link")] for axis in ("x", "y")}
    if name == "timeline":
        # The SVG cuts long gaps, so the days keep their order and not their distance; a lane spreads its items either way.
        dated = [(mark["x"], shown["x"]) for tip, mark, shown in both if re.search(r": \d{4}-\d\d-\d\d:", tip)]
        report.check(len(dated) > 1 and in_order(dated), f"{name}: order of days", dated)
        report.check(in_order(lanes(both)), f"{name}: order of lanes", lanes(both))
    else:
        for axis in ("x", "y"):
            report.check(spread(pairs[axis]) < 2, f"{name}: places along {axis}", f"off by {spread(pairs[axis]):.1f} px")
    if name.startswith("bars"):
        widths = [(mark["width"], shown["width"]) for _, mark, shown in both]
        report.check(spread(widths) < 2, f"{name}: lengths", f"off by {spread(widths):.1f} px")
        axis = [(float(tick["text"]), tick["x"]) for tick in drawn["ticks"]["x"]]
        pixels = (axis[-1][1] - axis[0][1]) / (axis[-1][0] - axis[0][0])
        for tip, _, shown in both:
            value = float(re.search(r": (-?[\d.]+)", tip).group(1))
            report.check(abs(shown["width"] / pixels - value) < 0.1, f"{name}: {tip} by the axis", f"is {shown['width'] / pixels:.2f}")
    print(f"{name}: {len(drawn['marks'])} marks drawn, {len(both)} of {len(expected)} compared", flush=True)


def lanes(both):
    """The mean height of each lane's marks, in the SVG and as drawn."""
    rows = {}
    for tip, mark, shown in both:
        rows.setdefault(tip.split(", ")[0], []).append((mark["y"], shown["y"]))
    return [tuple(sum(values) / len(row) for values in zip(*row)) for row in rows.values()]


def charts(notebook):
    """Each Plotly chart of an executed notebook with the picture beside it."""
    for number, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", []):
            if chart := output.get("data", {}).get(PLOTLY):
                yield f"cell {number}", chart, "".join(output["data"].get("image/svg+xml", ""))


def look_through(path, page, screenshots, report):
    """Draws all charts of a notebook: each has marks, in the picture's colours, and says something on hover."""
    for name, chart, svg in charts(json.loads(path.read_text(encoding="utf-8"))):
        name = f"{path.stem}, {name}"
        drawn = page.draw(chart)
        if not report.check("error" not in drawn and drawn["marks"], f"{name}: nothing is drawn", drawn.get("error", "")):
            continue
        page.browser.save_screenshot(str(screenshots / f"plotly-{path.stem}-{name.split()[-1]}.png"))
        colours = {mark["colour"] for mark in drawn["marks"]} - {None}
        if svg:
            there = {rgb(colour) for colour in re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', svg)}
            report.check(colours <= there, f"{name}: colours that the picture lacks", colours - there)
        step = max(1, len(drawn["marks"]) // 5)
        silent = [mark for mark in drawn["marks"][::step] if not page.hover(mark)]
        report.check(not silent, f"{name}: no hover text at", silent)
        print(f"{name}: {len(drawn['marks'])} marks, {len(colours)} colours", flush=True)


def main(plotly, figures, svgs, notebooks, screenshots):
    screenshots.mkdir(parents=True, exist_ok=True)
    report = Report()
    options = Options()
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for argument in CHROMIUM + [f"--user-data-dir={folder}/profile"]:
            options.add_argument(argument)
        browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        try:
            page = Page(browser, pathlib.Path(folder), plotly)
            names = sorted(path.stem for path in figures.glob("*.json") if (svgs / f"{path.stem}.svg").exists())
            report.check(len(names) >= 5, "figures to compare", names)
            for name in names:
                compare(name, page, json.loads((figures / f"{name}.json").read_text()), svgs / f"{name}.svg", report)
            for path in sorted(notebooks.glob("*.ipynb")):
                look_through(path, page, screenshots, report)
            outside = page.outside()
            report.check(not outside, "the page asked for", outside)
        finally:
            browser.quit()
    print(f"{report.failures} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(argument).resolve() for argument in sys.argv[1:])))

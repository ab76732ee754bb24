"""Opens report.html from disk in headless Chromium and uses it as a reader would.

usage: report_test.py AXE_CORE REPORT_FOLDER...

Of each report: it asks for nothing and logs no error; axe-core finds nothing serious, light and dark, wide and narrow; numbers and
marks of charts lead to their sentences; tables search, filter and sort; nothing of a text runs.
"""

import pathlib
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

import chromium

SERIOUS = ("serious", "critical")

RUN_AXE = """
    const done = arguments[arguments.length - 1];
    axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: arguments[0]}}}).then(
        result => done(result.violations.map(v => [v.impact, v.id, v.nodes.length, v.nodes[0].html.slice(0, 200)])),
        error => done([['critical', String(error), 0, '']]));
"""

# What a click in the middle of a mark hits, and where that leads.
HIT = """
    const area = arguments[0];
    area.scrollIntoView({block: 'center'});
    const box = area.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit && hit.closest('a') ? hit.closest('a').getAttribute('href') : null;
"""

# Whether the target of the address is on the screen, and its text.
TARGET = """
    const target = document.querySelector(':target');
    if (!target) return null;
    const box = target.getBoundingClientRect();
    return [box.bottom > 0 && box.top < innerHeight, target.textContent];
"""

# The words that a link of the table of mentions stands for, and the sentence that it leads to.
MENTIONS = """
    const text = node => node.textContent.replace(/\\s+/g, ' ');
    return [...document.querySelectorAll('#t-mentions tbody tr')].slice(0, 60).map(row => {
        const target = document.getElementById(row.querySelector('a').getAttribute('href').slice(1));
        return [text(row.cells[1]), target ? [...target.querySelectorAll('mark')].map(text) : null];
    });
"""


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def check_quiet(browser, page):
    asked = [url for url in chromium.requests_of(browser) if not url.startswith("data:") and url.split("#")[0] != page]
    check(not asked, f"the page asked for {asked[:5]}")
    errors = [entry["message"] for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    check(not errors, f"the console says {errors[:5]}")


def check_accessible(browser, axe):
    for scheme in ("light", "dark"):
        chromium.emulate(browser, scheme)
        for width in (1200, 500):
            browser.set_window_size(width, 1000)
            browser.execute_script(axe)
            found = browser.execute_async_script(RUN_AXE, width > 1000)
            serious = [violation for violation in found if violation[0] in SERIOUS]
            check(not serious, f"axe-core, {scheme}, {width} wide: {serious}")
            wide = browser.execute_script("return document.documentElement.scrollWidth - innerWidth")
            check(wide <= 0, f"the page is {wide} wider than a window of {width}")
    chromium.emulate(browser, "light")
    browser.set_window_size(1200, 1000)


def check_links(browser):
    dead = browser.execute_script(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))")
    check(not dead, f"links lead nowhere: {dead[:5]}")
    for words, marks in browser.execute_script(MENTIONS):
        check(marks is not None and any(words in mark for mark in marks), f"{words!r} leads to {marks}")
    for link in browser.find_elements(By.CSS_SELECTOR, ".finding a")[:5]:
        browser.execute_script("arguments[0].click()", link)
        check_target(browser)


def check_target(browser):
    target = browser.execute_script(TARGET)
    check(target and target[0], f"{browser.current_url[-20:]} is not on the screen: {target}")
    return target[1]


def check_charts(browser):
    charts = browser.find_elements(By.CSS_SELECTOR, "figure")
    for chart in charts:
        areas = chart.find_elements(By.CSS_SELECTOR, ".hot a")
        for area in areas[:3] + areas[-1:]:
            href = browser.execute_script("return arguments[0].getAttribute('href')", area)
            hit = browser.execute_script(HIT, area)
            # Of two lines of a network that cross, one lies on top.
            hits = hit == href or (chart.get_attribute("id") == "c-network" and hit is not None and hit.startswith("#"))
            check(hits, f"{chart.get_attribute('id')}: a click on the mark of {href} hits {hit}")
            browser.execute_script("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))", area)
            check(browser.execute_script("return location.hash") == href, f"a click on a mark leads to {href}")
            check_target(browser)
    return sum(1 for chart in charts if chart.find_elements(By.CSS_SELECTOR, ".hot a")), len(charts)


def check_tables(browser):
    for table in browser.find_elements(By.CSS_SELECTOR, "table.data"):
        rows = table.find_elements(By.CSS_SELECTOR, "tbody tr")
        if len(rows) < 5:
            continue
        bar = browser.execute_script("return arguments[0].parentElement.previousElementSibling", table)
        word = rows[-1].find_elements(By.CSS_SELECTOR, "td")[0].text.split("\n")[0]
        search = bar.find_element(By.CSS_SELECTOR, "input[type=search]")
        search.send_keys(word)
        shown = visible(browser, table)
        check(0 < len(shown) <= len(rows) and all(word.lower() in row.lower() for row in shown), f"search for {word!r}: {shown[:3]}")
        search.clear()
        search.send_keys(" ")
        check(len(visible(browser, table)) == len(rows), "an empty search shows all rows")
        for select in bar.find_elements(By.CSS_SELECTOR, "select")[:2]:
            choice = Select(select)
            choose(browser, select, 1)
            value = choice.first_selected_option.get_attribute("value")
            shown = visible(browser, table)
            check(0 < len(shown) and all(value in row for row in shown), f"filter by {value!r}: {shown[:3]}")
            choose(browser, select, 0)
        head = table.find_element(By.CSS_SELECTOR, "th button")
        browser.execute_script("arguments[0].click()", head)
        first = [row.split("\n")[0] for row in visible(browser, table)]
        browser.execute_script("arguments[0].click()", head)
        check(len(set(first)) < 2 or [row.split("\n")[0] for row in visible(browser, table)] != first, "sorting twice turns the order round")


# As a choice by mouse does; the driver's own sends no input event.
def choose(browser, select, index):
    browser.execute_script("arguments[0].selectedIndex = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", select, index)


def visible(browser, table):
    return browser.execute_script(
        "return [...arguments[0].tBodies[0].rows].filter(row => !row.hidden).map(row => [...row.cells].map(cell => cell.textContent).join('\\n'))", table)


def main(axe_core, folders):
    axe = pathlib.Path(axe_core).read_text(encoding="utf-8")
    for folder in folders:
        page = (pathlib.Path(folder).resolve() / "report.html").as_uri()
        browser = chromium.open_browser()
        try:
            browser.set_script_timeout(600)
            browser.get(page)
            check_quiet(browser, page)
            check_links(browser)
            clickable, charts = check_charts(browser)
            check_tables(browser)
            check_accessible(browser, axe)
            check(browser.execute_script("return window.hacked === undefined && document.querySelectorAll('iframe, script').length === 1"), "something of a text ran")
            check_quiet(browser, page)
            print(f"{folder}: {charts} charts, {clickable} of them with marks to click")
        finally:
            browser.quit()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

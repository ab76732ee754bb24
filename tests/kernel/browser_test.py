"""Drives a notebook in classic Notebook and headless Chromium, as a person would.

usage: browser_test.py NOTEBOOK OTHER_SEEDS SCREENSHOT_FOLDER

Opens the notebook, runs all, looks for charts, changes the seeds parameter, reruns one cell, stops an endless loop and
goes on. The kernel must be installed under the name that the notebook asks for.
"""

import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1200,1600"]

STATE = """
    const cells = Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code');
    return {
        running: cells.filter(cell => cell.input_prompt_number === '*').length,
        failed: cells.filter(cell => !(cell.metadata.tags || []).includes('raises-exception')
            && cell.output_area.outputs.some(output => output.output_type === 'error')).length,
    };
"""


class Notebook:
    def __init__(self, browser, screenshots):
        self.browser = browser
        self.screenshots = screenshots

    def js(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def wait(self, what, condition, seconds=120):
        WebDriverWait(self.browser, seconds, poll_frequency=0.1).until(lambda _: condition(), f"in vain waited for {what}")

    def wait_until_idle(self, seconds=300):
        self.wait("the cells to end", lambda: self.js(STATE)["running"] == 0, seconds)

    def shot(self, name):
        self.browser.save_screenshot(str(self.screenshots / f"{name}.png"))

    def shot_of(self, element, name):
        self.js("arguments[0].scrollIntoView({block: 'center'})", element)
        time.sleep(0.3)
        self.shot(name)

    def add(self, code):
        """Appends a cell and starts it; returns its index."""
        return self.js("""
            const cell = Jupyter.notebook.insert_cell_at_bottom('code');
            cell.set_text(arguments[0]);
            const index = Jupyter.notebook.find_cell_index(cell);
            Jupyter.notebook.select(index);
            Jupyter.notebook.execute_cell();
            Jupyter.notebook.scroll_to_cell(index);
            return index;
        """, code)

    def text_of(self, index):
        return self.js("return Jupyter.notebook.get_cell(arguments[0]).output_area.element.text()", index)

    def output_of(self, index, seconds=20):
        """The text below a cell. That it has ended and what it shows come by two channels, in either order."""
        self.wait("the cell's output", lambda: self.text_of(index).strip(), seconds)
        return self.text_of(index).strip()

    def run(self, code):
        index = self.add(code)
        self.wait_until_idle()
        return self.output_of(index)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def check(condition, what):
    print(("ok    " if condition else "FAILED ") + what, flush=True)
    if not condition:
        raise SystemExit(1)


def main(path, other_seeds, screenshots):
    screenshots.mkdir(parents=True, exist_ok=True)
    port = free_port()
    server = subprocess.Popen(
        ["jupyter", "notebook", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1",
         "--NotebookApp.token=", "--NotebookApp.password=", f"--notebook-dir={path.parent}"],
        stdout=subprocess.DEVNULL, stderr=open(screenshots / "server.log", "w"))
    options = Options()
    profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    for argument in CHROMIUM + [f"--user-data-dir={profile.name}"]:
        options.add_argument(argument)
    browser = None
    try:
        wait_for_server(port)
        browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        browser.get(f"http://127.0.0.1:{port}/notebooks/{path.name}")
        drive(Notebook(browser, screenshots), other_seeds)
    finally:
        if browser:
            browser.quit()
        server.terminate()
        server.wait(20)
        profile.cleanup()


def wait_for_server(port):
    for _ in range(150):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=2).read()
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the notebook server does not start")


def drive(notebook, other_seeds):
    notebook.wait("the kernel", lambda: notebook.js(
        "return !!(window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected())"))
    notebook.js("Jupyter.notebook.clear_all_output()")
    notebook.browser.find_element(By.ID, "celllink").click()
    notebook.browser.find_element(By.ID, "run_all_cells").click()
    notebook.wait_until_idle()
    check(notebook.js(STATE)["failed"] == 0, "run all: no cell failed")

    charts = notebook.browser.find_elements(By.CSS_SELECTOR, ".output_area img, .output_area svg")
    visible = [chart for chart in charts if chart.size["width"] > 100 and chart.size["height"] > 50
               and (chart.tag_name == "svg" or notebook.js("return arguments[0].naturalWidth > 0", chart))]
    check(len(visible) > 0, f"run all: {len(visible)} charts are shown")
    notebook.shot_of(visible[0], "1-chart")

    parameters = notebook.js("""
        return Jupyter.notebook.get_cells().findIndex(cell => (cell.metadata.tags || []).includes('parameters'))""")
    code = notebook.js("return Jupyter.notebook.get_cell(arguments[0]).get_text()", parameters)
    changed = re.sub(r'(seeds\s*=\s*)"[^"]*"', lambda m: m.group(1) + f'"{other_seeds}"', code)
    check(changed != code, "the seeds parameter is there to be changed")
    notebook.js("""
        Jupyter.notebook.get_cell(arguments[0]).set_text(arguments[1]);
        Jupyter.notebook.select(arguments[0]);
        Jupyter.notebook.execute_cell();
    """, parameters, changed)
    notebook.wait_until_idle()
    check(str(other_seeds) in notebook.run("seeds"), "one cell rerun: the new value is seen")
    notebook.js("Jupyter.notebook.execute_cell_range(arguments[0] + 1, Jupyter.notebook.ncells() - 1)", parameters)
    notebook.wait_until_idle()
    check(notebook.js(STATE)["failed"] == 0, "the cells below run with the other seeds")
    notebook.shot("2-other-seeds")

    endless = notebook.add("while (true) { }")
    notebook.wait("the loop to start", lambda: notebook.js(STATE)["running"] == 1)
    time.sleep(1)
    start = time.time()
    notebook.browser.find_element(By.CSS_SELECTOR, "button[data-jupyter-action='jupyter-notebook:interrupt-kernel']").click()
    notebook.wait_until_idle(20)
    print(f"      stopped after {time.time() - start:.2f} s")
    check("interrupted" in notebook.output_of(endless).lower(), "Stop ends an endless loop and says so")
    check(str(other_seeds) in notebook.run("seeds"), "the state is intact after Stop")
    notebook.shot("3-after-stop")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve())

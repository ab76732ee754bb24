"""Runs notebooks, unchanged and whole, in one kernel and checks what they show.

usage: hosts_test.py KERNEL FOLDER [--same FOLDER] [--like FOLDER] [--without TAG] [--json-as-text]

FOLDER holds the notebooks in a layout where their relative paths hold; the executed notebooks replace them. --same names
a folder with the same notebooks as "newscorpus run" has executed them: all outputs must be equal. --like names a folder with the same notebooks as another kernel has executed them: where a cell shows a chart there, it must show one
here. --without leaves cells with that tag out. --json-as-text allows what .NET Interactive does with JSON: it sends
charts as the text of an object. No cell may fail, and no output of ours may load anything from outside.
"""

import argparse
import difflib
import json
import pathlib
import re
import sys
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

PLOTLY = "application/vnd.plotly.v1+json"
SCRIPT_OF_THE_TOOL = re.compile(r"getDotnetInteractiveScope|dotnet_interactive|dni-code-hint")
OUTSIDE = re.compile(r"""(?:src|href|action|data|paths)\s*[=:]\s*["'{]*\s*(?:[\w'"]+\s*:\s*["'])?(?:https?:)?//|url\(\s*["']?(?:https?:)?//""", re.I)


def texts(output):
    """The representations that a front end renders, as text."""
    for mime, value in output.get("data", {}).items():
        if mime in ("text/html", "image/svg+xml", "application/javascript"):
            yield mime, "".join(value)


def shows_chart(cell):
    return any(mime in (PLOTLY, "image/svg+xml", "image/png") or (mime == "text/html" and ("<svg" in text or "data:image/" in text or "plotly" in text.lower()))
               for output in cell.get("outputs", []) for mime, text in output.get("data", {}).items() for text in ["".join(text)])


def problems(cell, json_as_text):
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            yield f"{output.ename}: {output.evalue}"
        if not json_as_text and isinstance(output.get("data", {}).get(PLOTLY), str):
            yield "the chart is a string, not an object"
        for mime, text in texts(output):
            if not SCRIPT_OF_THE_TOOL.search(text) and (found := OUTSIDE.search(text)):
                yield f"{mime} names an outside address: {text[found.start():found.start() + 120]}"


def comparable(cell):
    """The outputs of a cell as text, without execution counts, and streams joined."""
    outputs = []
    for output in cell.get("outputs", []):
        output = {k: v for k, v in output.items() if k not in ("execution_count", "transient")}
        last = outputs[-1] if outputs else {}
        if output["output_type"] == "stream" and last.get("name") == output["name"]:
            last["text"] += output["text"]
        else:
            outputs.append(output)
    return json.dumps(outputs, indent=1, sort_keys=True, ensure_ascii=False).splitlines()


def differences(headless, executed):
    """The cells whose outputs differ from those of the headless run, each with the first lines of the difference."""
    before = [cell for cell in headless.cells if cell.cell_type == "code"]
    for number, (old, new) in enumerate(zip(before, executed, strict=True), 1):
        if (a := comparable(old)) != (b := comparable(new)):
            diff = difflib.unified_diff(a, b, "newscorpus run", "kernel", lineterm="", n=1)
            yield "\n".join([f"cell {number} differs from newscorpus run", *(line[:300] for line in list(diff)[:20])])


def execute(path, kernel, without):
    notebook = nbformat.read(path, as_version=4)
    if without:
        notebook.cells = [cell for cell in notebook.cells if without not in cell.metadata.get("tags", [])]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    client = NotebookClient(notebook, timeout=600, kernel_name=kernel, resources={"metadata": {"path": str(path.parent)}})
    try:
        client.execute()
    except CellExecutionError as error:
        print(f"{path.name}: {error}")
    nbformat.write(notebook, path)
    return notebook


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kernel")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--same", type=pathlib.Path)
    parser.add_argument("--like", type=pathlib.Path)
    parser.add_argument("--without")
    parser.add_argument("--json-as-text", action="store_true")
    arguments = parser.parse_args()
    notebooks = sorted(arguments.folder.glob("*.ipynb"))
    if not notebooks:
        sys.exit(f"no notebooks in {arguments.folder}")
    failures = 0
    for path in notebooks:
        start = time.time()
        executed = [cell for cell in execute(path, arguments.kernel, arguments.without).cells if cell.cell_type == "code"]
        found = [f"cell {number}: {problem}" for number, cell in enumerate(executed, 1) for problem in problems(cell, arguments.json_as_text)]
        found += [f"cell {number} did not run" for number, cell in enumerate(executed, 1) if cell.source.strip() and not cell.execution_count]
        if arguments.same:
            found += differences(nbformat.read(arguments.same / path.name, as_version=4), executed)
        charts = [number for number, cell in enumerate(executed, 1) if shows_chart(cell)]
        if arguments.like:
            like = {cell.id: shows_chart(cell) for cell in nbformat.read(arguments.like / path.name, as_version=4).cells if cell.cell_type == "code"}
            found += [f"cell {number} shows no chart here" for number, cell in enumerate(executed, 1) if like.get(cell.id) and not shows_chart(cell)]
        for problem in found:
            print(f"{path.name}, {problem}")
        print(f"{path.name} on {arguments.kernel}: {len(executed)} cells, {len(charts)} charts, {len(found)} problems ({time.time() - start:.1f} s)", flush=True)
        failures += bool(found)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

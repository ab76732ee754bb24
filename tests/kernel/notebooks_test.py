"""Runs notebooks through nbclient and compares their outputs with those of "newscorpus run".

usage: notebooks_test.py EXECUTED_FOLDER RUN_FOLDER

EXECUTED_FOLDER holds the notebooks as the command has executed them, RUN_FOLDER those to run, in a layout where their
relative paths hold.
"""

import difflib
import json
import pathlib
import sys
import time

import nbformat
from nbclient import NotebookClient


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


def run(path):
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name=notebook.metadata.kernelspec.name,
                   resources={"metadata": {"path": str(path.parent)}}).execute()
    return notebook


def main(executed_folder, run_folder):
    failures = 0
    notebooks = sorted(pathlib.Path(run_folder).glob("*.ipynb"))
    if not notebooks:
        sys.exit(f"no notebooks in {run_folder}")
    for path in notebooks:
        headless = nbformat.read(pathlib.Path(executed_folder) / path.name, as_version=4)
        start = time.time()
        executed = run(path)
        differing = 0
        for number, (before, after) in enumerate(zip(headless.cells, executed.cells)):
            if before.cell_type != "code":
                continue
            old, new = comparable(before), comparable(after)
            if old != new:
                differing += 1
                diff = difflib.unified_diff(old, new, "newscorpus run", "kernel", lineterm="", n=1)
                print(f"{path.name}, cell {number}:")
                print("\n".join(line[:300] for line in list(diff)[:20]))
        print(f"{path.name}: {'same outputs' if not differing else f'{differing} cells differ'} ({time.time() - start:.1f} s)")
        failures += bool(differing)
    return failures


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:3]) else 0)

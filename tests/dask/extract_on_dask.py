#!/usr/bin/env python3
"""Runs `newscorpus extract` on a Dask cluster: a function from lines to lines, so any part of the input can run anywhere.

    extract_on_dask.py --scheduler tcp://127.0.0.1:8786 articles.jsonl -- newscorpus extract - > found.jsonl

The output has the bytes that one process gives for the whole file, provided that no two lines have the same id: a process sees only
its own part. A part whose worker is lost runs again on another. Each worker needs the command; the lines travel with the task.
"""
import argparse
import subprocess
import sys

from distributed import Client


def parts(path, size):
    """Runs of `size` lines, each with the number of its first line."""
    first, lines = 1, []
    with open(path, "rb") as file:
        for line in file:
            lines.append(line)
            if len(lines) == size:
                yield first, b"".join(lines)
                first, lines = first + size, []
    if lines:
        yield first, b"".join(lines)


def extract(command, first, lines):
    """What the command gives for one part: its lines and what it says on standard error."""
    done = subprocess.run([*command, "--first-line", str(first)], input=lines, capture_output=True)
    # 1 means that a text was rejected, which standard error tells.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
    return done.returncode, done.stdout, done.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scheduler", required=True, help="address of the scheduler, or file:PATH of its scheduler file")
    parser.add_argument("--lines", type=int, default=1000, help="lines in a part")
    parser.add_argument("input", help="JSON lines")
    parser.add_argument("command", nargs="+", help="the worker's command, behind --")
    given = parser.parse_args()

    where = given.scheduler
    client = Client(scheduler_file=where[5:]) if where.startswith("file:") else Client(where)
    with client:
        # Parts are the same for the same input, and running one twice does no harm: nothing is written but the result.
        tasks = [client.submit(extract, given.command, first, lines, pure=False, retries=3) for first, lines in parts(given.input, given.lines)]
        status = 0
        for number, task in enumerate(tasks, 1):
            code, found, messages = task.result()
            status = max(status, code)
            sys.stderr.buffer.write(messages)
            sys.stdout.buffer.write(found)
            print(f"part {number} of {len(tasks)}", file=sys.stderr, flush=True)
    sys.stdout.buffer.flush()
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Writes the page of a soak: what ran, on which commit and machine, how long, and what became of it."""

import os
import platform
import subprocess
import sys
import xml.etree.ElementTree as xml
from datetime import datetime, timezone
from pathlib import Path

NS = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}


def memory():
    kilobytes = int(next(line for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemTotal")).split()[1])
    return f"{kilobytes / 1048576:.0f} GB"


def rows(directory):
    for file in sorted(Path(directory).rglob("*.trx")):
        for result in xml.parse(file).getroot().iterfind("t:Results/*", NS):
            printed = (result.findtext("t:Output/t:StdOut", "", NS) or "").strip().splitlines()
            yield result.get("testName"), result.get("outcome"), result.get("duration", "")[:8], "; ".join(printed[-3:])


def main(directory, page, ids):
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True).stdout.strip()
    lines = [
        "# Soak",
        "",
        f"`.ci/soak` with {ids}: commit {commit}, {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, {memory()}, {platform.system()} {platform.release()}.",
        "The sizes are those that the tests give as `Size.Of(ordinary, soak)`.",
        "",
        "| test | outcome | time | figures |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| {name} | {outcome.lower()} | {duration} | {figures.replace('|', '/')} |" for name, outcome, duration, figures in rows(directory)]
    Path(page).write_text("\n".join(lines) + "\n", encoding="utf-8")


main(*sys.argv[1:4])

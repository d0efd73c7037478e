"""Counts the results of a test run: the failing and skipped tests by name, then "N passed, N failed" as the last line."""

import sys
import xml.etree.ElementTree as xml
from pathlib import Path

NS = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
LINES_OF_STACK = 6


def describe(result):
    message = result.findtext("t:Output/t:ErrorInfo/t:Message", "(no message)", NS).strip()
    stack = result.findtext("t:Output/t:ErrorInfo/t:StackTrace", "", NS).strip().splitlines()[:LINES_OF_STACK]
    return "\n".join(["    " + line for line in message.splitlines() + [line.strip() for line in stack]])


def main(directory, status):
    passed, failed, problems = 0, 0, []
    files = sorted(Path(directory).rglob("*.trx"))
    for file in files:
        run = xml.parse(file).getroot()
        for result in run.iterfind("t:Results/*", NS):
            outcome, name = result.get("outcome", "none"), result.get("testName")
            if outcome == "Passed":
                passed += 1
                continue
            failed += 1
            verb = "failed" if outcome == "Failed" else f"did not run ({outcome}); nothing may be skipped here"
            problems.append(f"  {name} {verb}\n{describe(result)}")
        # A test program that dies leaves an error of the run, not of a test.
        for text in run.iterfind("t:ResultSummary/t:RunInfos/t:RunInfo[@outcome='Error']/t:Text", NS):
            if "[FAIL]" not in (text.text or ""):
                problems.append(f"  {file.name}: {(text.text or '').strip()}")

    if problems:
        print("\n".join(["Problems:", *problems, ""]))
    if passed + failed == 0:
        print("No test ran.")
    if status != 0 and (failed == 0 or passed + failed == 0):
        # The reason is in the output alone: a test program that did not start, a broken argument.
        print("".join(Path(directory, "output.txt").read_text(errors="replace").splitlines(keepends=True)[-40:]))
        failed += 1
    print(f"{passed} passed, {failed} failed")
    return 0 if status == 0 and failed == 0 and passed > 0 and not problems else 1


sys.exit(main(sys.argv[1], int(sys.argv[2])))

#!/usr/bin/env python3
"""Counts the figures of a report again, from the CSV exports alone.

usage: recount.py FOLDER SINCE AS-OF

Prints one JSON object for each figure on a line: measure, value, and the ids of the records behind it. Nothing of Isc is used: the
rules are those of docs/reference/facts.md, written a second time.
"""
import csv
import json
import os
import sys
from datetime import date


def rows(folder, name):
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield row


def day(text):
    return date.fromisoformat(text) if text else None


def tell(measure, value, ids):
    print(json.dumps({"measure": measure, "value": value, "sources": sorted(ids)}))


def count(measure, ids):
    ids = list(ids)
    tell(measure, len(ids), ids)


def main(folder, since, until):
    def within(start, end):
        return since <= day(start) and day(end) <= until

    # Meetings of each body: held in the period, held since the beginning, and announced by the cut-off for the next window after it.
    meetings = list(rows(folder, "meetings"))
    for body in sorted({meeting["body"] for meeting in meetings}):
        own = [meeting for meeting in meetings if meeting["body"] == body]
        held = [meeting for meeting in own if meeting["status"] == "held" and day(meeting["until"]) <= until]
        count("meetings-held", (m["id"] for m in held if day(m["from"]) >= since))
        count("meetings-held-in-total", (m["id"] for m in held))
        ahead = sorted(
            (m for m in own if m["announced"] and day(m["announced"]) <= until and day(m["from"]) > until and m["status"] not in ("draft", "cancelled")),
            key=lambda m: (m["from"], m["until"]))
        count("meetings-planned", (m["id"] for m in ahead if (m["from"], m["until"]) == (ahead[0]["from"], ahead[0]["until"])))

    # Decisions of one of two bodies that concern the other.
    decisions = [d for d in rows(folder, "decisions") if within(d["from"], d["until"])]
    pair = {"isc-tf", "iscg"}
    count("decisions-joint", (d["id"] for d in decisions if d["body"] in pair and (pair - {d["body"]}) <= set(d["bodies"].split("; "))))

    # A change counts from the last day on which it may have happened.
    coordinated = [c for c in rows(folder, "coordinations")
                   if day(c["start until"]) <= until and (not c["end until"] or day(c["end until"]) > until)]
    for body in sorted({c["body"] for c in coordinated}):
        count("areas-coordinated", (c["id"] for c in coordinated if c["body"] == body and c["kind"] == "Area"))
        count("themes-shared", (c["id"] for c in coordinated if c["body"] == body))

    # Distinct addressees, behind them the submissions.
    submissions = list(rows(folder, "submissions"))
    for chosen in (
        [s for s in submissions if s["mandate"] == "resolution-191" and day(s["until"]) <= until],
        [s for s in submissions if s["reported by"] == "iscg" and within(s["from"], s["until"])],
    ):
        tell("recipients", len({s["addressee"] for s in chosen}), [s["id"] for s in chosen])

    # New members of each calendar year that the period touches.
    joined = {}
    for entry in rows(folder, "entries"):
        start, end = day(entry["joined from"]), day(entry["joined until"])
        if start.year == end.year and start.year >= since.year and end <= until:
            joined.setdefault((start.year, entry["category"]), []).append(entry["id"])
    for ids in joined.values():
        count("members-joined", ids)

    for founded in rows(folder, "bodies"):
        keys = [key for key in founded["founders"].split("; ") if key]
        if keys:
            count("founders", (body["id"] for body in rows(folder, "bodies") if body["key"] in keys))

    covered = {}
    for line in rows(folder, "umbrellas"):
        if within(line["agreed from"], line["agreed until"]):
            covered.setdefault(line["umbrella"], []).append(line["theme id"])
    for ids in covered.values():
        count("topics-covered", ids)

    # Plans that were carried out in full in the period.
    plans = {}
    for item in rows(folder, "plan-items"):
        if within(item["period from"], item["period until"]) and item["state"] != "Cancelled":
            plans.setdefault(item["plan"], []).append(item)
    for items in plans.values():
        tell("plan-progress", sum(int(item["progress"]) for item in items) // len(items), [item["id"] for item in items])

    # Where each recommendation of a report that moved in the period stood at the cut-off.
    steps = {}
    for step in rows(folder, "recommendations"):
        steps.setdefault(step["id"], []).append(step)
    moved = {s["report"] for own in steps.values() for s in own if within(s["step from"], s["step until"])}
    groups = {}
    for own in steps.values():
        past = [s for s in own if day(s["step until"]) <= until]
        if past and past[0]["report"] in moved:
            last = max(past, key=lambda s: (s["step until"], int(s["step order"])))
            groups.setdefault((last["report"], last["form"]), []).append(last)
    for form in groups.values():
        count("recommendations", (r["id"] for r in form))
        count("recommendations-implemented", (r["id"] for r in form if r["implementation"] == "Verified"))
        count("recommendations-under-consideration", (r["id"] for r in form if r["acceptance"] == "UnderConsideration"))
        ahead = {}
        for r in form:
            late = r["due"] and day(r["due"]) < until
            if r["implementation"] in ("NotStarted", "InProgress", "Alternative", "Claimed") and not late:
                ahead.setdefault(r["due for"], []).append(r["id"])
        for ids in ahead.values():
            count("recommendations-on-track", ids)


if __name__ == "__main__":
    main(sys.argv[1], date.fromisoformat(sys.argv[2]), date.fromisoformat(sys.argv[3]))

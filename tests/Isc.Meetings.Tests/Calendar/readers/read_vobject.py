"""The occurrences of a calendar as vobject reads it: one line each, UTC start and end or days, status, title."""
import datetime
import sys

import vobject

calendar = vobject.readOne(sys.stdin.buffer.read().decode())
utc = datetime.timezone.utc


def write(event, start, end):
    if isinstance(start, datetime.datetime):
        start, end = (at.astimezone(utc).strftime("%Y%m%dT%H%M%SZ") for at in (start, end))
    else:
        start, end = start.strftime("%Y%m%d"), end.strftime("%Y%m%d")
    lines.append(f"{start} {end} {event.status.value} {event.summary.value}")


lines = []
moved = {(e.uid.value, e.recurrence_id.value.astimezone(utc)) for e in calendar.vevent_list if hasattr(e, "recurrence_id")}
for event in calendar.vevent_list:
    start = event.dtstart.value
    end = event.dtend.value if hasattr(event, "dtend") else start
    if not hasattr(event, "rrule"):
        write(event, start, end)
        continue
    for day in event.getrruleset(addRDate=True):
        if day.astimezone(utc) not in {at for uid, at in moved if uid == event.uid.value}:
            length = end.replace(tzinfo=None) - start.replace(tzinfo=None)
            write(event, day, (day.replace(tzinfo=None) + length).replace(tzinfo=day.tzinfo))
print("\n".join(sorted(lines)))

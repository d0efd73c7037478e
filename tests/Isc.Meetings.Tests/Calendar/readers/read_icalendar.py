"""The occurrences of a calendar as icalendar reads it: one line each, UTC start and end or days, status, title."""
import datetime
import sys

import dateutil.rrule
import icalendar
import pytz

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
utc = datetime.timezone.utc


def at_zone(zone, wall_time):
    """RFC 5545, 3.3.5: of a time that occurs twice the first, of one that is skipped with the offset before."""
    try:
        return zone.localize(wall_time, is_dst=None)
    except pytz.AmbiguousTimeError:
        return zone.localize(wall_time, is_dst=True)
    except pytz.NonExistentTimeError:
        return zone.localize(wall_time, is_dst=False)


def zoned(prop):
    value, name = prop.dt, prop.params.get("TZID")
    if not isinstance(value, datetime.datetime):
        return value
    # The calendar's own zone, not the one that the machine knows by the same name.
    return at_zone(zones[name], value.replace(tzinfo=None)) if name else value.astimezone(utc)


def wall(prop):
    return prop.dt.replace(tzinfo=None) if isinstance(prop.dt, datetime.datetime) else datetime.datetime.combine(prop.dt, datetime.time())


def several(event, name):
    props = event.get(name, [])
    return [at for prop in (props if isinstance(props, list) else [props]) for at in prop.dts]


def write(event, start, end):
    status, title = str(event["STATUS"]), str(event["SUMMARY"])
    if isinstance(start, datetime.datetime):
        start, end = (at.astimezone(utc).strftime("%Y%m%dT%H%M%SZ") for at in (start, end))
    else:
        start, end = start.strftime("%Y%m%d"), end.strftime("%Y%m%d")
    lines.append(f"{start} {end} {status} {title}")


lines = []
events = list(calendar.walk("VEVENT"))
moved = {(str(e["UID"]), wall(e["RECURRENCE-ID"])) for e in events if "RECURRENCE-ID" in e}
for event in events:
    start, end = event["DTSTART"], event.get("DTEND", event["DTSTART"])
    if "RRULE" not in event:
        write(event, zoned(start), zoned(end))
        continue
    zone, length = zones[start.params["TZID"]], wall(end) - wall(start)
    rule = event["RRULE"].to_ical().decode()
    until = event["RRULE"]["UNTIL"][0].astimezone(zone).replace(tzinfo=None).strftime("%Y%m%dT%H%M%S")
    rule = ";".join(f"UNTIL={until}" if part.startswith("UNTIL=") else part for part in rule.split(";"))
    days = set(dateutil.rrule.rrulestr(rule, dtstart=wall(start))) | {wall(at) for at in several(event, "RDATE")}
    days -= {wall(at) for at in several(event, "EXDATE")} | {at for uid, at in moved if uid == str(event["UID"])}
    for day in days:
        write(event, at_zone(zone, day), at_zone(zone, day + length))
print("\n".join(sorted(lines)))

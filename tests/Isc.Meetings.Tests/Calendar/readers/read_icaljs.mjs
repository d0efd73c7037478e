// The occurrences of a calendar as ical.js reads it: one line each, UTC start and end or days, status, title.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));

const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const masters = events.filter((event) => event.isRecurring());
for (const exception of events.filter((event) => event.isRecurrenceException()))
  masters.find((master) => master.uid === exception.uid)?.relateException(exception);

const written = (at) => at.isDate
  ? at.toICALString()
  : at.convertToZone(ICAL.Timezone.utcTimezone).toICALString();
const lines = [];
const write = (event, start, end) =>
  lines.push(`${written(start)} ${written(end)} ${event.component.getFirstPropertyValue("status")} ${event.summary}`);

for (const event of events.filter((one) => !one.isRecurrenceException() || !masters.some((master) => master.uid === one.uid))) {
  if (!event.isRecurring()) {
    write(event, event.startDate, event.endDate);
    continue;
  }
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const details = event.getOccurrenceDetails(next);
    write(details.item, details.startDate, details.endDate);
  }
}
console.log(lines.sort().join("\n"));

using Isc.Escalation.Calendars;

namespace Isc.Escalation.Data;

/// <summary>A calendar as it stands from when it was made.</summary>
internal sealed class CalendarEdition : Edition
{
    public required CalendarRules Rules { get; init; }
}

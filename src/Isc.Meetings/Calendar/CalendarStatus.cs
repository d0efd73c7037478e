namespace Isc.Meetings.Calendar;

/// <summary>Whether an event takes place.</summary>
internal enum CalendarStatus
{
    Confirmed,

    /// <summary>Given by a pattern; nobody has announced it.</summary>
    Tentative,

    Cancelled,
}

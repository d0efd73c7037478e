using Isc.Reporting;
using Isc.Text;

namespace Isc.Calendar;

/// <summary>A date in a calendar.</summary>
/// <param name="Source">The record; its kind and id are what calendars know the entry by for ever.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="On">Its day, or its first.</param>
public sealed record CalendarEntry(SourceRef Source, LocalizedText Title, DateOnly On)
{
    /// <summary>Its last day, where it lasts several.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it is.</summary>
    public string? Place { get; init; }

    /// <summary>More about it.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Grows with every change of its dates.</summary>
    public int Sequence { get; init; }

    /// <summary>True where it stays as a marker of what was called off.</summary>
    public bool Cancelled { get; init; }
}

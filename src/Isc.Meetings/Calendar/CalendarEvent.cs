using NodaTime;

namespace Isc.Meetings.Calendar;

/// <summary>An event of a calendar, in its reader's language.</summary>
internal sealed record CalendarEvent
{
    /// <summary>Never changes.</summary>
    public required string Uid { get; init; }

    /// <summary>Never falls.</summary>
    public required int Sequence { get; init; }

    /// <summary>When it was last revised, as far as the record tells.</summary>
    public required Instant Stamp { get; init; }

    public required string Title { get; init; }

    /// <summary>Local start in <see cref="Zone"/>; midnight of the day where it has no time.</summary>
    public required LocalDateTime Start { get; init; }

    /// <summary>Local end; null where none is given. Of an event without time, the day after its last.</summary>
    public LocalDateTime? End { get; init; }

    /// <summary>Null for an event without time of day.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>When it recurs; null for once.</summary>
    public string? Rule { get; init; }

    /// <summary>Starts that the rule gives and that do not take place.</summary>
    public IReadOnlyList<LocalDateTime> Except { get; init; } = [];

    /// <summary>Starts beside the rule, of occurrences from before it was changed.</summary>
    public IReadOnlyList<LocalDateTime> Also { get; init; } = [];

    /// <summary>The start that the rule gave and that this event takes the place of.</summary>
    public LocalDateTime? RecurrenceId { get; init; }

    public CalendarStatus Status { get; init; }

    public string? Text { get; init; }

    public string? Place { get; init; }

    public Uri? Link { get; init; }

    public string? Category { get; init; }

    /// <summary>How long before the start it rings; null for not.</summary>
    public int? AlarmMinutes { get; init; }

    /// <summary>Last local day that the zone's rules must cover.</summary>
    public LocalDate Last { get; init; }
}

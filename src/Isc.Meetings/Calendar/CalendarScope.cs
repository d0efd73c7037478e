namespace Isc.Meetings.Calendar;

/// <summary>Which calendar is asked for: all that the reader may see, unless narrowed.</summary>
internal sealed record CalendarScope
{
    /// <summary>Key of a body.</summary>
    public string? Body { get; init; }

    /// <summary>Key of a theme: the meetings of its groups, and those that decided on it.</summary>
    public string? Theme { get; init; }

    /// <summary>Keys that an umbrella gathers: the meetings and dates of these themes, and the dates of these modules, beside those of <see cref="Body"/>.</summary>
    public IReadOnlyList<string>? Gathered { get; init; }

    /// <summary>The account whose meetings and dates are wanted.</summary>
    public Guid? Account { get; init; }
}

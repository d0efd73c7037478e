namespace Isc.Calendar;

/// <summary>Which dates a calendar holds. Null does not restrict.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record CalendarQuery(DateOnly From, DateOnly Until)
{
    /// <summary>Key of a body.</summary>
    public string? Body { get; init; }

    /// <summary>Key of a theme.</summary>
    public string? Theme { get; init; }

    /// <summary>The account whose own dates are wanted: what it owns, is invited to, must do.</summary>
    public Guid? Account { get; init; }
}

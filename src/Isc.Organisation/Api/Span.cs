using Isc.Time;

namespace Isc.Organisation.Api;

/// <summary>A date as exactly as known.</summary>
/// <param name="From">First possible day.</param>
/// <param name="Until">Last possible day.</param>
internal sealed record Span(DateOnly From, DateOnly Until)
{
    public static Span? Of(DateWindow? window) => window is { } known ? new(known.From, known.Until) : null;
}

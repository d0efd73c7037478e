using Isc.Meetings.Reading;
using Isc.Time;

namespace Isc.Meetings.Panels;

/// <summary>The record at a glance.</summary>
/// <param name="Held">Counts of meetings held, for the chart.</param>
/// <param name="Span">From its first to about its last day, for the filter; null while it is empty.</param>
internal sealed record RecordOutline(IReadOnlyList<HeldWindow> Held, DateWindow? Span);

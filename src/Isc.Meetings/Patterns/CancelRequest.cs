using System.ComponentModel;

namespace Isc.Meetings.Patterns;

/// <summary>The body of <c>POST meetings/series/{key}/occurrences/{day}/cancel</c>.</summary>
internal sealed record CancelRequest([property: Description("Why; kept in the audit trail.")] string? Reason);

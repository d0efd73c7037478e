using System.ComponentModel;

namespace Isc.Meetings.Minuting;

/// <summary>What somebody says of circulated minutes.</summary>
internal sealed record MinutesCommentView([property: Description("Number of the paragraph; null for the whole.")] string? Paragraph, string Text, DateTime At, Guid? By);

namespace Isc.Meetings.Minuting;

/// <summary>The body of <c>PUT meetings/minutes/{id}</c>: all paragraphs, in their order.</summary>
internal sealed record MinutesRequest
{
    public IReadOnlyList<MinutesParagraphView>? Paragraphs { get; init; }
}

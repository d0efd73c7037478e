using System.ComponentModel;
using Isc.Time;

namespace Isc.Meetings.Minuting;

/// <summary>Minutes in a list across the meetings of a body.</summary>
internal sealed record MinutesLine(
    Guid Id,
    Guid Meeting,
    [property: Description("Number of the meeting.")] int? Number,
    DateWindow When,
    [property: Description("Number of the revision.")] int Revision,
    string State,
    [property: Description("The paragraphs that hold the words that were searched for.")] IReadOnlyList<MinutesParagraphView> Found);

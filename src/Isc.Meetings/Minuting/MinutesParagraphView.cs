using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Minuting;

/// <summary>A paragraph of minutes.</summary>
internal sealed record MinutesParagraphView(
    [property: Description("2 for a heading, 2.1 for a paragraph; read only.")] string? Number,
    LocalizedText Text,
    [property: Description("True for the heading of the paragraphs that follow.")] bool Heading,
    [property: Description("The item of the agenda that it tells of.")] Guid? Item);

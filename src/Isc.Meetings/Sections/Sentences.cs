using Isc.Meetings.Data;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Sentences of the record in reports.</summary>
internal static class Sentences
{
    /// <summary>Sentences of one paragraph; Chinese puts no space between them.</summary>
    public static Paragraph ToParagraph(this IEnumerable<Phrase> sentences) =>
        new(Phrase.Sentences(sentences));

    /// <summary>A date in words; both ends where no more is known.</summary>
    public static string Of(this IStringLocalizer<Texts> texts, DateWindow when) => when.Precision == DatePrecision.Window
        ? texts["Window_Between", when.From.ToLongText(), when.Until.ToLongText()]
        : when.ToString();

    /// <summary>A text that people may have closed with a full stop, without it.</summary>
    public static Phrase Bare(LocalizedText text, params IReadOnlyList<SourceRef> sources) =>
        Phrase.Of(new(text.Versions.Select(v => KeyValuePair.Create(v.Key, v.Value.TrimEnd(' ', '.', '。')))), sources);

    public static SourceRef SourceOf(Decision decision) => new("decision", decision.Id, $"/meetings/decisions?body={decision.BodyKey}&year={decision.Year}");
}

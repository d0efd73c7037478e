using Isc.Bodies;
using Isc.Library.Data;
using Isc.Library.Reading;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>How the sections cite documents and name bodies.</summary>
internal static class Cited
{
    /// <summary>The mandate of reports on intersectoral coordination, where a definition names none.</summary>
    private const string Coordination = "resolution-191";

    public static string MandateOf(SectionRequest request) => request.Settings.GetValueOrDefault("mandate", Coordination);

    /// <summary>The mandate's first submission to the addressee that is still open at the cut-off; null for none.</summary>
    public static async Task<SubmissionView?> NextAsync(this SubmissionReader submissions, SectionRequest request, CancellationToken cancellationToken)
    {
        var addressee = request.Setting("addressee");
        var all = await submissions.OfMandateAsync(MandateOf(request), cancellationToken);
        return all.FirstOrDefault(view => view.Addressee?.Key == addressee && view.Submission.Until > request.Period.AsOf);
    }

    public static SourceRef SourceOf(Document document) => new("document", document.Id, $"/library/{document.Key}");

    public static SourceRef SourceOf(SubmissionView view) => new("submission", view.Submission.Id, $"/library/{view.Document.Key}");

    /// <summary>The symbol, else the title in quotation marks.</summary>
    public static Phrase Symbol(Document document, IStringLocalizer<Texts> texts) => document.Symbol is { } symbol
        ? new([new Inline(symbol, Sources: [SourceOf(document)])])
        : Phrase.Format(texts["Text_Quoted"], Phrase.Of(document.Title, SourceOf(document)));

    public static Phrase Name(BodyName? body, IStringLocalizer<Texts> texts) => body is null ? texts["Body_Unknown"].Value
        : body.Acronym is { } acronym ? acronym
        : Phrase.Of(body.Name);

    /// <summary>"{0} bodies: A, B" with the submissions behind the number.</summary>
    public static Phrase Recipients(string key, IReadOnlyList<SubmissionView> submissions, IStringLocalizer<Texts> texts, params ReadOnlySpan<object> more)
    {
        // Bodies known by their name come before those known by an acronym: the Council first.
        var recipients = submissions.GroupBy(view => view.Submission.BodyId)
            .OrderBy(group => group.First().Addressee?.Acronym, StringComparer.Ordinal).ToList();
        var names = recipients.Select(group => Name(group.First().Addressee, texts));
        return Phrase.Format(
            Isc.Text.TextExtensions.PluralTemplate(texts, key, recipients.Count),
            [new Figure("recipients", recipients.Count, [.. submissions.Select(SourceOf)]), Enumeration.Of(names, texts), .. more]);
    }
}

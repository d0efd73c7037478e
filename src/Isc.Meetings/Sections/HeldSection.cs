using Isc.Bodies;
using Isc.Meetings.Reading;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Meetings of a body: held in the period, held since its inception, planned next.</summary>
internal sealed class HeldSection(MeetingRecord record, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.held";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.RequireAsync(request.Setting("body"), cancellationToken);
        var (period, since) = (request.Period, await InceptionAsync(body.Key, request.Period.AsOf, cancellationToken));
        var held = CountOf("meetings-held", await record.HeldAsync(body.Key, period, cancellationToken));
        var total = CountOf("meetings-held-in-total", await record.HeldAsync(body.Key, period.FromInception, cancellationToken));
        var planned = await record.PlannedAsync(body.Key, period.AsOf, cancellationToken);
        if (total.Value == 0 && planned.Count == 0)
            return [];

        var clause = ClauseOf(body, period, since, period.Since is null ? total : held);
        List<Phrase> sentences = [period.Since is not null && since is not null
            ? Phrase.Format(texts["Held_Both"], clause, Phrase.Format(texts[IsYear(period) ? "Held_TotalBriefly" : "Held_Total"], total, since))
            : Phrase.Format(texts["Sentence"], clause)];
        if (planned.Count > 0)
            sentences.Add(NextOf(planned));
        return [sentences.ToParagraph()];
    }

    private Phrase ClauseOf(BodyName body, ReportPeriod period, string? since, Figure held) => period switch
    {
        { Since: null } when since is not null => Clause("Held_SinceInception", held, body.Short, since, period.AsOf.ToLongText()),
        { Since: null } => Clause("Held_UpTo", held, body.Short, period.AsOf.ToLongText()),
        _ when IsYear(period) => Clause("Held_InYear", held, body.Short, DateWindow.Year(period.AsOf.Year).ToString()),
        _ => Clause("Held_SincePrevious", held, body.Short, period.AsOf.ToLongText()),
    };

    private Phrase Clause(string key, Figure held, params ReadOnlySpan<object> more) =>
        Phrase.Format(texts.PluralTemplate(key, held.Value), [held, .. more]);

    private Phrase NextOf(IReadOnlyList<CountedMeeting> planned)
    {
        var next = planned[0];
        if (next.When.Precision == DatePrecision.Day)
            return Phrase.Format(texts["Next_Day"], new Phrase([new Inline(next.When.ToString(), Sources: [next.Source])]));
        var count = CountOf("meetings-planned", planned.Where(m => m.When == next.When));
        var clause = Clause("Next_Window", count, next.When.From.ToLongText(), next.When.Until.ToLongText());
        return next.Timing is null ? Phrase.Format(texts["Sentence"], clause) : Phrase.Format(texts["Next_Timed"], clause, next.Timing);
    }

    // A total is claimed only for a body whose record reaches back to its beginning.
    private async Task<string?> InceptionAsync(string body, DateOnly asOf, CancellationToken cancellationToken) =>
        (await record.SeriesAsync(body, cancellationToken)).FirstOrDefault()?.Since is { } since && since.From <= asOf ? since.ToString() : null;

    private static bool IsYear(ReportPeriod period) =>
        period.Since is { } since && new DateWindow(since, period.AsOf).Precision == DatePrecision.Year;

    private static Figure CountOf(string measure, IEnumerable<CountedMeeting> meetings) => Figure.Count(measure, meetings.Select(m => m.Source));
}

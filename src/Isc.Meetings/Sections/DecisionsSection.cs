using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>
/// What a body decided, with date and requests: in the period, or before it and still in force at its end; with <c>of = period</c> in the period alone. First what is about no
/// theme; what is about one stands under the theme's name.
/// </summary>
internal sealed class DecisionsSection(DecisionRegister register, DecisionSubjects subjects, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.decisions";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var all = await register.OfPeriodAsync(request.Setting("body"), request.Period, cancellationToken);
        var since = request.Settings.GetValueOrDefault("of") == "period" ? request.Period.Since : null;
        var decisions = all.Where(d => !d.IsStanding && d.Kind != DecisionKind.Note && (since is null || d.When.From >= since)).ToList();
        var themes = await subjects.OfAsync(decisions, cancellationToken);
        var led = decisions.Where(d => themes.ContainsKey(d.Id)).Select(d => new Bullet(PhraseOf(d)) { Lead = themes[d.Id].ToString() }).ToList();
        return
        [
            .. decisions.Where(d => !themes.ContainsKey(d.Id)).Select(d => new Paragraph(PhraseOf(d))),
            .. led.Count == 0 ? [] : new[] { new Bullets(led) },
        ];
    }

    private Phrase PhraseOf(Decision decision)
    {
        var source = Sentences.SourceOf(decision);
        var text = Sentences.Bare(decision.Text, source);
        var requests = decision.Requests.Where(r => r.State != RequestState.Withdrawn).Select(r => r.Due is { } due
            ? Phrase.Format(texts["Sentence_Due"], Sentences.Bare(r.Text, source), due.ToLongText())
            : Phrase.Format(texts["Sentence"], Sentences.Bare(r.Text, source)));
        // A window that is no month or year says no more than the period does.
        var sentence = decision.When.Precision == DatePrecision.Window
            ? Phrase.Format(texts["Sentence"], text)
            : Phrase.Format(texts["Sentence_Dated"], text, decision.When.ToString());
        return Phrase.Sentences([sentence, .. requests]);
    }
}

using Isc.Access;
using Isc.Data.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Text;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Sections;

/// <summary>Issues raised, escalated and decided in the period: counts, each with the issues behind it. Nothing where there were none.</summary>
internal sealed class IssuesSection(EscalationDbContext context, ICurrentActor current, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "escalation.issues";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var (since, before) = (Start(request.Period.Since) ?? DateTime.UnixEpoch, Start(request.Period.AsOf.AddDays(1))!.Value);
        var issues = context.Issues.AsNoTracking().ReadableBy(current.Actor).Where(i => i.State != IssueState.Draft);
        var entries = context.Entries.AsNoTracking().Where(e => e.LeftAt >= since && e.LeftAt < before);
        var raised = await issues.Where(i => i.RaisedAt >= since && i.RaisedAt < before).OrderBy(i => i.Number).ToListAsync(cancellationToken);
        var escalated = await issues.Where(i => entries.Any(e => e.IssueId == i.Id && (e.Outcome == EntryOutcome.Escalated || e.Outcome == EntryOutcome.TimedOut)))
            .OrderBy(i => i.Number).ToListAsync(cancellationToken);
        var decided = await issues.Where(i => entries.Any(e => e.IssueId == i.Id && e.Outcome == EntryOutcome.Decided)).OrderBy(i => i.Number).ToListAsync(cancellationToken);
        List<Phrase> sentences =
        [
            .. Sentence("Section_Raised", "issues-raised", raised),
            .. Sentence("Section_Escalated", "issues-escalated", escalated),
            .. Sentence("Section_Decided", "issues-decided", decided),
        ];
        return sentences.Count == 0 ? [] : [new Bullets([new Bullet(Phrase.Sentences(sentences))])];
    }

    private IEnumerable<Phrase> Sentence(string key, string measure, List<Issue> issues) => issues.Count == 0
        ? []
        : [Phrase.Format(texts.PluralTemplate(key, issues.Count), Figure.Count(measure, issues.Select(Announcer.RefOf)))];

    private static DateTime? Start(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

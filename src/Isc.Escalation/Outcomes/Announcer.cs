using Isc.Access;
using Isc.Bodies;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Text;
using Isc.Events;
using Isc.Mail;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Outcomes;

/// <summary>Tells others, in the transaction of the change: those whom an issue awaits, the raiser, the theme, the registers, whoever owns an action.</summary>
internal sealed class Announcer(EscalationDbContext context, Holders holders, IBodyNames bodies, IStringLocalizer<Texts> texts)
{
    /// <summary>Mails of one kind that wait for the same person become one.</summary>
    public const string Digest = "escalation";

    public static SourceRef RefOf(Issue issue) => new("issue", issue.Id, PathOf(issue));

    public static string PathOf(Issue issue) => $"/escalations/{issue.Id}";

    /// <summary>After a step: whoever has it now is told, and the raiser of an end.</summary>
    public async Task MovedAsync(Case found, IssueTransition row, string? reason, CancellationToken cancellationToken)
    {
        var issue = found.Issue;
        if (row.Step is Step.Enter or Step.Up or Step.Down)
            Mail(issue, await holders.AwaitedAsync(found, cancellationToken), null, await AwaitsAsync(found, reason, cancellationToken));
        if (row.Trigger is IssueTrigger.Resolve or IssueTrigger.Withdraw)
            Concluded(issue, row.Trigger == IssueTrigger.Resolve ? "resolved" : "withdrawn", LocalizedText.Of(Languages.Current, reason!), found.Entry!.LeftAt!.Value);
    }

    /// <summary>A ruling was issued.</summary>
    public void Ruled(Issue issue, Ruling ruling)
    {
        Concluded(issue, "decided", ruling.Text, ruling.At);
        // Those that a meeting agreed on are kept there already.
        foreach (var action in ruling.DecisionId is null ? ruling.Actions : [])
            context.Publish(new ActionRequested(RefOf(issue), action.Text, action.Office, action.Account, action.Due!.Value, ruling.Body, ruling.By));
        if (ruling.Class != Classification.Public)
            return;
        foreach (var theme in ThemesOf(issue))
            context.Publish(new ThemeActivity(theme, DateOnly.FromDateTime(ruling.At), Each(() => texts["Activity_Decided", ruling.Text.ToString()]), "/escalations/decided"));
    }

    /// <summary>A moment of the clock came. Several for one person become one mail.</summary>
    public async Task<int> AlarmedAsync(Case found, bool late, CancellationToken cancellationToken)
    {
        var told = late ? await holders.AlarmedAsync(found, cancellationToken) : await holders.AwaitedAsync(found, cancellationToken);
        var due = DateOnly.FromDateTime(found.Entry!.DecideDueAt);
        Mail(found.Issue, told, Digest, Each(() => texts[late ? "Mail_Overdue" : "Mail_Warning", found.Issue.Reference, NameOf(found), due.ToLongText()]));
        return told.Count;
    }

    /// <summary>The clock took it up a level.</summary>
    public async Task RoseAsync(Case found, CancellationToken cancellationToken)
    {
        Mail(found.Issue, await holders.AwaitedAsync(found, cancellationToken), null, await AwaitsAsync(found, null, cancellationToken));
        Mail(found.Issue, [found.Issue.RaisedBy], null, Each(() => texts["Mail_Rose", found.Issue.Reference, NameOf(found)]));
    }

    private void Concluded(Issue issue, string outcome, LocalizedText text, DateTime at)
    {
        var source = issue is { SourceKind: { } kind, SourceId: { } id } ? new SourceRef(kind, id) : null;
        context.Publish(new IssueConcluded(RefOf(issue), issue.Reference, source, issue.Theme, outcome, issue.Body!, DateOnly.FromDateTime(at), text, issue.Class)
        {
            Links = LinksOf(issue),
        });
        Mail(issue, [issue.RaisedBy], null, Each(() => issue.Class == Classification.Restricted
            ? texts[$"Mail_{outcome}", issue.Reference]
            : texts[$"Mail_{outcome}", issue.Reference] + "\n\n" + text));
    }

    private async Task<LocalizedText> AwaitsAsync(Case found, string? reason, CancellationToken cancellationToken)
    {
        var body = await bodies.FindAsync(found.Entry!.Body, cancellationToken);
        var due = DateOnly.FromDateTime(found.Entry.DecideDueAt);
        return Each(() => texts["Mail_Awaits", found.Issue.Reference, body?.Name.ToString() ?? found.Entry.Body, due.ToLongText()]
            + (reason is null || found.Issue.Class == Classification.Restricted ? "" : "\n\n" + reason));
    }

    // What is restricted goes without its title, and mail says no word of it.
    private void Mail(Issue issue, IReadOnlyList<Guid> accounts, string? topic, LocalizedText text)
    {
        if (accounts.Count == 0)
            return;
        var restricted = issue.Class == Classification.Restricted;
        var subject = restricted ? LocalizedText.English(issue.Reference) : Each(() => $"{issue.Reference}: {issue.Title}");
        context.Publish(new MailRequested(accounts, subject, text)
        {
            Topic = topic,
            Path = PathOf(issue),
            Class = issue.Class,
        });
    }

    private IReadOnlyList<SourceRef> LinksOf(Issue issue) =>
    [
        .. context.Links.Where(l => l.IssueId == issue.Id && l.Kind != LinkKind.Theme).AsEnumerable().Where(l => Guid.TryParse(l.Key, out _))
            .Select(l => new SourceRef(l.Kind.ToString().ToLowerInvariant(), Guid.Parse(l.Key), l.Path)),
    ];

    private IEnumerable<string> ThemesOf(Issue issue) => context.Links.Local.Where(l => l.IssueId == issue.Id && l.Kind == LinkKind.Theme).Select(l => l.Key)
        .Concat(context.Links.Where(l => l.IssueId == issue.Id && l.Kind == LinkKind.Theme).Select(l => l.Key)).Prepend(issue.Theme).Distinct(StringComparer.Ordinal);

    private static string NameOf(Case found) => found.Ladder.At(Math.Min(found.Entry!.Level, found.Ladder.Top)).Name.ToString();

    private static LocalizedText Each(Func<string> text) => Languages.InEach(text);
}

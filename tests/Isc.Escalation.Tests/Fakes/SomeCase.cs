using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Text;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>Issues in a state, without a database.</summary>
internal static class SomeCase
{
    public static DateTime Now { get; } = new(2021, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>One of the focal point unless said, at the second level unless said, with an action of an office once it is decided.</summary>
    public static Case In(IssueState state, Guid? raiser = null, Guid? recused = null, int level = 2)
    {
        var shipped = new Shipped();
        var draft = state == IssueState.Draft;
        var issue = new Issue
        {
            Number = 1, Sealed = false, Title = LocalizedText.English("Captioning"), Question = LocalizedText.English("Who pays?"), Theme = "accessibility",
            RaisedBy = raiser ?? People.FocalPoint.AccountId!.Value, RaisedAt = Now, Class = Classification.Internal, State = state, Level = draft ? 0 : level,
            Body = draft ? null : "isc-tf", DecidedAt = state is IssueState.Decided or IssueState.Implementing ? Now.AddHours(-1) : null,
        };
        if (recused is { } account)
            issue.Participants.Add(new() { IssueId = issue.Id, AccountId = account, Part = Part.Recused });
        var entry = draft ? null : EntryOf(issue, shipped, state);
        var ruling = new Ruling
        {
            IssueId = issue.Id, EntryId = issue.Id, Level = level, Body = "isc-tf", Theme = issue.Theme, At = Now, Text = LocalizedText.English("Yes"),
            Reasons = LocalizedText.English("So"), Deciders = ["A"], Actions = [new(LocalizedText.English("Do"), "spm", null, new(2021, 5, 1))],
        };
        return new(issue, entry, shipped.LadderRules, new(shipped.CalendarRules), issue.DecidedAt is null ? null : ruling);
    }

    private static LevelEntry EntryOf(Issue issue, Shipped shipped, IssueState state) => new()
    {
        IssueId = issue.Id, Level = issue.Level, Sequence = 1, Body = shipped.LadderRules.At(issue.Level).Body, EnteredAt = Now.AddDays(-1), Ladder = Shipped.Ladder,
        LadderEdition = 1, Calendar = Shipped.Calendar, CalendarEdition = 1, AcknowledgeMinutes = 1_620, DecideMinutes = 8_100,
        AcknowledgeDueAt = Now.AddDays(2), DecideDueAt = Now.AddDays(20), AcknowledgedAt = state == IssueState.Open ? null : Now.AddHours(-2),
    };

    /// <summary>The same ruling, that asks for nothing to be done.</summary>
    public static Ruling Without(Ruling ruling) => new()
    {
        IssueId = ruling.IssueId, EntryId = ruling.EntryId, Level = ruling.Level, Body = ruling.Body, Theme = ruling.Theme, At = ruling.At, Text = ruling.Text,
        Reasons = ruling.Reasons, Deciders = ruling.Deciders,
    };
}

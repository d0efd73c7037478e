using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using NodaTime;

namespace Isc.Escalation.Tests;

/// <summary>What a trigger asks for, field by field, on both sides of each limit. It is Tuesday 16 March 2021.</summary>
[Trait("Promise", "I5")]
[Trait("Catalogue", "T24")]
public sealed class MoveCheckTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(SomeCase.Now);
    private static readonly HashSet<string> Offices = ["spm"];
    private static readonly ActionRequest Action = new() { Text = Words(1), Office = "spm", Due = Today };
    private static readonly RulingRequest Ruling = new() { Text = Words(Limits.Text), Reasons = Words(Limits.Text), Dissent = Words(Limits.Text), Deciders = ["A. Person"], Actions = [Action] };

    private static readonly (RulingRequest Ruling, string Wrong)[] Rulings =
    [
        (Ruling, ""),
        (Ruling with { Text = null }, "ruling.text: Say what is decided."),
        (Ruling with { Text = Words(Limits.Text + 1) }, "ruling.text: At most 4000 characters."),
        (Ruling with { Text = Words(Limits.Text + 1, "fr") }, "ruling.text: At most 4000 characters."),
        (Ruling with { Reasons = null }, "ruling.reasons: Give the reasons."),
        (Ruling with { Reasons = Words(Limits.Text + 1) }, "ruling.reasons: At most 4000 characters."),
        (Ruling with { Dissent = Words(Limits.Text + 1) }, "ruling.dissent: At most 4000 characters."),
        (Ruling with { Deciders = [] }, "ruling.deciders: Name those who decided."),
        (Ruling with { Deciders = [.. Names(100)] }, ""),
        (Ruling with { Deciders = [.. Names(101)] }, "ruling.deciders: At most 100 names of at most 200 characters."),
        (Ruling with { Deciders = [new('x', 200)] }, ""),
        (Ruling with { Deciders = ["A. Person", new('x', 201)] }, "ruling.deciders: At most 100 names of at most 200 characters."),
        (Ruling with { Deciders = ["A. Person", " "] }, "ruling.deciders: At most 100 names of at most 200 characters."),
        (Ruling with { Document = new('x', 60) }, ""),
        (Ruling with { Document = new('x', 61) }, "ruling.document: At most 60 characters."),
        (Ruling with { Actions = [.. Enumerable.Repeat(Action, 20)] }, ""),
        (Ruling with { Actions = [.. Enumerable.Repeat(Action, 21)] }, "ruling.actions: At most 20 entries."),
        (With(Action with { Text = null }), "ruling.actions[1].text: Say what is to be done, in at most 4000 characters."),
        (With(Action with { Text = Words(Limits.Text + 1) }), "ruling.actions[1].text: Say what is to be done, in at most 4000 characters."),
        (With(Action with { Due = null }), "ruling.actions[1].due: Say by when."),
        (With(Action with { Due = Today.AddDays(-1) }), "ruling.actions[1].due: An action is due on a day to come."),
        (With(Action with { Office = null }), "ruling.actions[1].office: Name the office or the account that owns it."),
        (With(Action with { Account = Guid.NewGuid() }), "ruling.actions[1].office: Name the office or the account that owns it."),
        (With(Action with { Office = null, Account = Guid.NewGuid() }), ""),
        (With(Action with { Office = "nowhere" }), "ruling.actions[1].office: There is no office “nowhere”."),
    ];

    public MoveCheckTests() => Speech.In("en");

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Rulings.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_ruling_lacks_what_is_said_and_no_more(int at) =>
        Assert.Equal(Rulings[at].Wrong, WrongWith(IssueState.Acknowledged, IssueTrigger.Decide, new() { Ruling = Rulings[at].Ruling }));

    [Theory]
    [InlineData(3, "A. Person,B. Person,C. Person", "")]
    [InlineData(3, "A. Person,B. Person,A. Person", "ruling.deciders: The quorum is 3.")]
    [InlineData(3, "", "ruling.deciders: Name those who decided.")]
    public void As_many_decide_as_the_quorum_asks(int quorum, string names, string wrong) => Assert.Equal(wrong, WrongWith(
        IssueState.Acknowledged, IssueTrigger.Decide, new() { Ruling = Ruling with { Deciders = names.Split(',', StringSplitOptions.RemoveEmptyEntries) } },
        level => level with { Quorum = quorum }));

    [Theory]
    [InlineData("LT/21", "")]
    [InlineData(" ", "ruling.document: Give the symbol of the signed document.")]
    [InlineData(null, "ruling.document: Give the symbol of the signed document.")]
    public void Who_decides_outside_signs_a_document(string? document, string wrong) => Assert.Equal(wrong, WrongWith(
        IssueState.Acknowledged, IssueTrigger.Decide, new() { Ruling = Ruling with { Document = document } }, level => level with { Holder = Holder.Recorded }));

    [Theory]
    [InlineData(1, "")]
    [InlineData(2_000, "")]
    [InlineData(2_001, "reason: At most 2000 characters.")]
    [InlineData(0, "reason: Say why.")]
    public void A_reason_is_given_within_its_limit(int length, string wrong) =>
        Assert.Equal(wrong, WrongWith(IssueState.Open, IssueTrigger.Escalate, new() { Reason = new('x', length) }));

    [Fact]
    public void A_trigger_that_asks_for_nothing_takes_nothing_amiss() =>
        Assert.Equal("", WrongWith(IssueState.Open, IssueTrigger.Acknowledge, new()));

    [Theory]
    [InlineData(null, 0, "until: Say on which day the clock goes on.")]
    [InlineData("2021-03-16", 0, "until: The clock goes on on a day to come.")]
    [InlineData("2021-03-17", 0, "")]
    // From Tuesday 10:00 to the opening of Thursday are 29 working days and 8 hours: Easter takes two.
    [InlineData("2021-04-29", 0, "")]
    [InlineData("2021-04-30", 0, "until: A level is paused for at most 30 working days.")]
    // An hour of pause before fills the thirtieth day; two do not fit.
    [InlineData("2021-04-29", 1, "")]
    [InlineData("2021-04-29", 2, "until: A level is paused for at most 30 working days.")]
    [InlineData("2022-03-17", 0, "until: A level is paused for at most 30 working days.")]
    [InlineData("2022-03-18", 0, "until: A level is paused for at most 30 working days.")]
    [InlineData("9999-12-31", 0, "until: A level is paused for at most 30 working days.")]
    public void A_pause_ends_within_thirty_working_days_of_all_pauses(string? until, int hoursBefore, string wrong)
    {
        var found = SomeCase.In(IssueState.Open);
        var opening = new DateTime(2021, 3, 15, 9, 0, 0, DateTimeKind.Utc);
        if (hoursBefore > 0)
            found.Entry!.Pauses = [new(opening, opening.AddHours(hoursBefore), "Leave", null)];

        var day = until is null ? (DateOnly?)null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(wrong, WrongWith(found, IssueTrigger.Pause, new() { Reason = "Leave", Until = day }));
    }

    private static string WrongWith(IssueState state, IssueTrigger trigger, MoveRequest request, Func<LadderLevel, LadderLevel>? change = null)
    {
        var found = SomeCase.In(state);
        return WrongWith(change is null ? found : found with { Ladder = found.Ladder with { Levels = [.. found.Ladder.Levels.Select(change)] } }, trigger, request);
    }

    private static string WrongWith(Case found, IssueTrigger trigger, MoveRequest request) => string.Join('\n', MoveCheck
        .Of(IssueLife.Find(found.Issue.State, trigger)[0], request, found, Offices, Instant.FromDateTimeUtc(SomeCase.Now)).Fields
        .SelectMany(field => field.Value.Select(sentence => $"{field.Key}: {sentence}")));

    private static RulingRequest With(ActionRequest action) => Ruling with { Actions = [Action, action] };

    private static LocalizedText Words(int length, string language = "en") =>
        new(new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "x", [language] = new('x', length) });

    private static IEnumerable<string> Names(int count) => Enumerable.Range(1, count).Select(n => $"Person {n}");
}

using Isc.Data.Audit;

namespace Isc.Data.Tests.Audit;

/// <summary>
/// What the hash of an event is made of. The two values were reckoned by another program from the description alone: while they hold,
/// a trail that an older Isc wrote is still verified.
/// </summary>
[Trait("Promise", "I6")]
[Trait("Catalogue", "T20")]
public sealed class HashTests
{
    private const string Own = "11121314-1516-1718-191a-1b1c1d1e1f20";
    private const string Behalf = "21222324-2526-2728-292a-2b2c2d2e2f30";

    private static readonly Guid Id = new("01020304-0506-0708-090a-0b0c0d0e0f10");
    private static readonly Guid Record = new("31323334-3536-3738-393a-3b3c3d3e3f40");
    private static readonly DateTime At = new DateTime(2021, 3, 16, 9, 0, 7, DateTimeKind.Utc).AddMicroseconds(123_456);

    [Fact]
    public void An_event_that_holds_everything_hashes_as_described() =>
        Assert.Equal("b8b68a83ed654f0c5ba036ec5facda520d9d37c5a82e637968aa3d60412964c8", AuditChain.HashOf(Full()));

    [Fact]
    public void An_event_that_holds_what_it_must_hashes_as_described() =>
        Assert.Equal("9874f924ea75bc62384e4244e2b809d33569d6c8bc713b372eaebd54b330c45f", AuditChain.HashOf(new()
        {
            Id = Id, Sequence = 1, PreviousHash = AuditChain.Genesis, At = At, ActorKind = "system", Change = "created", TableName = "themes_themes", RecordId = Record,
            RecordVersion = 1, After = "{}",
        }));

    [Fact]
    public void Each_field_is_in_it_and_no_letter_moves_from_one_to_the_next()
    {
        AuditEvent[] events =
        [
            Full(), Full(sequence: 8), Full(previous: new('b', 64)), Full(id: Record), Full(at: At.AddMicroseconds(1)), Full(kind: "system"), Full(account: Behalf),
            Full(account: null), Full(principal: Own), Full(principal: null), Full(account: Behalf, principal: Own), Full(change: "created"),
            Full(table: "themes_updates"), Full(change: "changedt", table: "hemes_themes"), Full(record: Id), Full(version: 4), Full(before: "{}"), Full(before: null),
            Full(after: "{}"), Full(reason: "Renamed"), Full(reason: ""), Full(reason: null),
        ];

        Assert.Equal(events.Length, events.Select(AuditChain.HashOf).Distinct().Count());
    }

    [Fact]
    public void Less_than_a_microsecond_does_not_matter() => Assert.Equal(AuditChain.HashOf(Full()), AuditChain.HashOf(Full(at: At.AddTicks(9))));

    [Fact]
    public void A_link_follows_the_one_before_it()
    {
        var happened = Full();
        AuditChain.Link(happened, 9, new('c', 64));

        Assert.Equal((9, new string('c', 64), AuditChain.HashOf(Full(sequence: 9, previous: new('c', 64)))), (happened.Sequence, happened.PreviousHash, happened.Hash));
    }

    private static AuditEvent Full(
        long sequence = 7, string? previous = null, Guid? id = null, DateTime? at = null, string kind = "account", string? account = Own, string? principal = Behalf,
        string change = "changed", string table = "themes_themes", Guid? record = null, int version = 3, string? before = "{\"name\":\"Доступ\"}", string? after = null,
        string? reason = "Renamed.") => new()
    {
        Id = id ?? Id, Sequence = sequence, PreviousHash = previous ?? new('a', 64), At = at ?? At, ActorKind = kind, AccountId = Given(account), OnBehalfOf = Given(principal), Change = change,
        TableName = table, RecordId = record ?? Record, RecordVersion = version, Before = before, After = after ?? $"{{\"name\":\"{new string('é', 100)}\"}}", Reason = reason,
    };

    private static Guid? Given(string? id) => id is null ? null : new Guid(id);
}

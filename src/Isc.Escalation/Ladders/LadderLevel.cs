using Isc.Text;

namespace Isc.Escalation.Ladders;

/// <summary>A level of a ladder. Limits are in working days; half days count.</summary>
internal sealed record LadderLevel
{
    /// <summary>From 1, without a gap.</summary>
    public required int Number { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Key of the responsible body; <c>{theme}</c> in it stands for the theme.</summary>
    public required string Body { get; init; }

    public required Holder Holder { get; init; }

    public required decimal AcknowledgeDays { get; init; }

    public required decimal DecideDays { get; init; }

    public required decimal UrgentAcknowledgeDays { get; init; }

    public required decimal UrgentDecideDays { get; init; }

    /// <summary>How many must decide together; null where one is enough.</summary>
    public int? Quorum { get; init; }

    /// <summary>Accounts that stand in for the holders, in order.</summary>
    public IReadOnlyList<Guid> Deputies { get; init; } = [];

    public decimal Acknowledge(bool urgent) => urgent ? UrgentAcknowledgeDays : AcknowledgeDays;

    public decimal Decide(bool urgent) => urgent ? UrgentDecideDays : DecideDays;
}

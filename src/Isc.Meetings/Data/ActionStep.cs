using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>A step in the life of an action: what stays of it whoever owns it afterwards.</summary>
internal sealed class ActionStep : Record
{
    public required Guid ActionId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Name of the trigger.</summary>
    public required string Trigger { get; init; }

    public required ActionState State { get; init; }

    /// <summary>Who did it; null for Isc itself.</summary>
    public Guid? By { get; init; }

    public Guid? OwnerOffice { get; init; }

    public Guid? OwnerAccount { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The reason, statement or obstacle.</summary>
    public string? Words { get; init; }
}

using Isc.Data;

namespace Isc.Escalation.Data;

/// <summary>An edition of a ladder or a calendar. Edition 1 ships with Isc; none is ever changed.</summary>
internal abstract class Edition : Record
{
    public required string Key { get; init; }

    public required int Number { get; init; }

    public required DateTime MadeAt { get; init; }

    public Guid? MadeBy { get; init; }
}

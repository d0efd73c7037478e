using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

/// <summary>Where a mandate or recommendation shall stand.</summary>
internal sealed record MandateChange
{
    public required MandateState State { get; init; }
}

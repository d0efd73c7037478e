using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

/// <summary>Where an initiative shall stand.</summary>
internal sealed record InitiativeChange
{
    public required InitiativeState State { get; init; }
}

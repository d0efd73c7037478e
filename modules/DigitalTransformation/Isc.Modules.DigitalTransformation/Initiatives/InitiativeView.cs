using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

/// <summary>An initiative as the API shows it.</summary>
internal sealed record InitiativeView(
    Guid Id, int Version, LocalizedText Title, string? Topic, DateWindow When, InitiativeState State, string? Citation)
{
    public static InitiativeView Of(Initiative initiative) => new(
        initiative.Id, initiative.Version, initiative.Title, initiative.Topic, initiative.When, initiative.State, initiative.Citation);
}

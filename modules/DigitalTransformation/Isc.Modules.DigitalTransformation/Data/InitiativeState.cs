namespace Isc.Modules.DigitalTransformation.Data;

/// <summary>Where an initiative stands.</summary>
internal enum InitiativeState
{
    Asked,
    UnderWay,
    Done,
}

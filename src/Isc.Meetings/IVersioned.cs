namespace Isc.Meetings;

/// <summary>What the API answers about one record, with the version that a change must name.</summary>
internal interface IVersioned
{
    Guid Id { get; }

    int Version { get; }
}

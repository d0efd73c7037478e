namespace Isc.Modules.Membership.Entries;

/// <summary>When a member left.</summary>
internal sealed record Leaving
{
    public required DateWindow Left { get; init; }
}

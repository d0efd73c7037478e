namespace Isc.Meetings.Data;

/// <summary>What a decision is linked to.</summary>
internal enum LinkTarget
{
    Theme,

    Body,
}

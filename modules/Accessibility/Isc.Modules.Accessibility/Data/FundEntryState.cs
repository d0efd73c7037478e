namespace Isc.Modules.Accessibility.Data;

internal enum FundEntryState
{
    Recorded,

    /// <summary>A commitment that its expenses have used up: no longer reserved.</summary>
    Settled,

    /// <summary>Recorded by mistake: counts nowhere, stays visible.</summary>
    Reversed,
}

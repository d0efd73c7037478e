namespace Isc.Modules.Accessibility.Fund;

internal enum FundEntryTrigger
{
    /// <summary>Expenses have used the commitment up.</summary>
    Settle,

    /// <summary>It was recorded by mistake.</summary>
    Reverse,
}

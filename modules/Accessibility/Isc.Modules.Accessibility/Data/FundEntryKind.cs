namespace Isc.Modules.Accessibility.Data;

internal enum FundEntryKind
{
    /// <summary>Money received.</summary>
    Contribution,

    /// <summary>Money promised to a project and not yet spent.</summary>
    Commitment,

    /// <summary>Money spent.</summary>
    Expense,
}
